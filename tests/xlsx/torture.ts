import { strToU8, zipSync } from 'fflate';

/**
 * A workbook with everything that a patch must leave alone: chart, image, user's conditional format, data validation
 * (also of the 2010 extension), threaded comment, note, defined names, foreign custom XML, rich text, hyperlink, array and
 * shared formulas, a second sheet that depends on the first, an Excel table, a calculation chain.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const VND = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const relationships = (...entries: readonly [id: string, type: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const contentTypes = (overrides: Readonly<Record<string, string>>): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${'application/vnd.openxmlformats-package.relationships+xml'}"/>` +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  `<Default Extension="vml" ContentType="${VND}.vmlDrawing"/>` +
  Object.entries(overrides)
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

const SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">
<sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:H12"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>
<cols><col min="1" max="1" width="20" customWidth="1"/><col min="8" max="8" width="12" style="3"/></cols>
<sheetData>
<row r="1" spans="1:7"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
<row r="2" spans="1:7"><c r="A2" t="s"><v>4</v></c><c r="B2" s="1"><v>100</v></c><c r="C2" s="1"><v>40</v></c><c r="D2" s="2"><f t="shared" ref="D2:D5" si="0">C2/$B2</f><v>0.4</v></c><c r="E2"><f t="array" ref="E2:E3">B2:B3*2</f><v>200</v></c><c r="F2"><v>1</v></c></row>
<row r="3" spans="1:7"><c r="A3" t="s"><v>5</v></c><c r="B3" s="1"><v>200</v></c><c r="C3" s="1"><v>90</v></c><c r="D3" s="2"><f t="shared" si="0"/><v>0.45</v></c><c r="E3"><v>400</v></c><c r="F3"><v>2</v></c></row>
<row r="4" spans="1:7"><c r="A4" t="inlineStr"><is><t xml:space="preserve"> langsung </t></is></c><c r="B4" s="1"><v>50</v></c><c r="C4" s="1"><v>10</v></c><c r="D4" s="2"><f t="shared" si="0"/><v>0.2</v></c><c r="F4"><v>3</v></c></row>
<row r="5" spans="1:7"><c r="A5" t="s"><v>6</v></c><c r="B5" s="1"><f>SUM(B2:B4)</f><v>350</v></c><c r="C5" s="1"><f>SUM(C2:C4)</f><v>140</v></c><c r="D5" s="2"><f t="shared" si="0"/><v>0.4</v></c><c r="F5" t="b"><v>1</v></c></row>
<row r="7" spans="1:7" hidden="1"><c r="A7" s="4" t="s"><v>7</v></c><c r="B7" t="str"><f>IF(D5&gt;=0.91,"Sangat Tinggi","Rendah")</f><v>Rendah</v></c><c r="C7" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
<row r="9"/>
<row r="10"><c r="A10" t="s"><v>0</v></c><c r="B10" t="s"><v>1</v></c></row><row r="11"><c r="A11"><v>1</v></c><c r="B11"><v>2</v></c></row>
</sheetData>
<autoFilter ref="A1:D5"/><mergeCells count="1"><mergeCell ref="F8:G8"/></mergeCells>
<conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1000</formula></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="whole" allowBlank="1" sqref="B2:B4"><formula1>0</formula1><formula2>1000</formula2></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A2" location="Rekap!A1" display="x"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>
<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Rekap!$A$5:$A$6</xm:f></x14:formula1><xm:sqref>F2:F4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>
</worksheet>`;

const REKAP = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>Evaluasi!C5</f><v>140</v></c><c r="B1"><f>A1*2</f><v>280</v></c><c r="C1"><f>Total+1</f><v>141</v></c><c r="D1"><f>SUM(A5:A6)</f><v>7</v></c></row><row r="5"><c r="A5"><v>3</v></c></row><row r="6"><c r="A6"><v>4</v></c></row></sheetData></worksheet>`;

const STRINGS = `${HEAD}<sst xmlns="${MAIN}" count="9" uniqueCount="8"><si><t>Uraian</t></si><si><t>Target</t></si><si><t>Realisasi</t></si><si><t>Capaian</t></si><si><r><rPr><b/></rPr><t>Program </t></r><r><t>kaya</t></r><rPh sb="0" eb="1"><t>abaikan</t></rPh></si><si><t>Kegiatan &amp; lain</t></si><si><t>Jumlah</t></si><si><t>12</t></si></sst>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1"><alignment indent="2"/></xf><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><dxfs count="1"><dxf><font><color rgb="FF0000FF"/></font></dxf></dxfs></styleSheet>`;

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Bagan 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="190500" cy="190500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const CHART = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Evaluasi!$D$2:$D$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const GUID = '{1B7A2F1C-1111-4222-8333-444455556666}';
const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Perencana</author><author>tc=${GUID}</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><r><t>Catatan asli pengguna</t></r></text></comment><comment ref="B3" authorId="1" shapeId="0"><text><t>[Threaded comment] Periksa ini</t></text></comment></commentList></comments>`;
const THREADED = `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" dT="2021-07-01T00:00:00.00" personId="{AAAAAAAA-0000-4000-8000-000000000001}" id="${GUID}"><text>Periksa ini</text></threadedComment></ThreadedComments>`;
const PERSONS = `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Perencana" id="{AAAAAAAA-0000-4000-8000-000000000001}" userId="x" providerId="None"/></personList>`;
const shape = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:textbox><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>3, 15, 1, 2, 5, 31, 4, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shape(1025, 1, 1)}${shape(1026, 2, 1)}</xml>`;

const TABLE = `${HEAD}<table xmlns="${MAIN}" id="1" name="Tabel1" displayName="Tabel1" ref="A10:B11" totalsRowShown="0"><autoFilter ref="A10:B11"/><tableColumns count="2"><tableColumn id="1" name="Uraian"/><tableColumn id="2" name="Target"/></tableColumns></table>`;
const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Evaluasi" sheetId="1" r:id="rId1"/><sheet name="Rekap" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="Total">Evaluasi!$C$5</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Evaluasi!$A$1:$D$5</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

export const torturePartTexts = (): Readonly<Record<string, string | Uint8Array>> => ({
  '[Content_Types].xml': contentTypes({
    '/xl/workbook.xml': `${VND}.spreadsheetml.sheet.main+xml`,
    '/xl/worksheets/sheet1.xml': `${VND}.spreadsheetml.worksheet+xml`,
    '/xl/worksheets/sheet2.xml': `${VND}.spreadsheetml.worksheet+xml`,
    '/xl/sharedStrings.xml': `${VND}.spreadsheetml.sharedStrings+xml`,
    '/xl/styles.xml': `${VND}.spreadsheetml.styles+xml`,
    '/xl/calcChain.xml': `${VND}.spreadsheetml.calcChain+xml`,
    '/xl/drawings/drawing1.xml': `${VND}.drawing+xml`,
    '/xl/charts/chart1.xml': `${VND}.drawingml.chart+xml`,
    '/xl/comments1.xml': `${VND}.spreadsheetml.comments+xml`,
    '/xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
    '/xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
    '/xl/tables/table1.xml': `${VND}.spreadsheetml.table+xml`,
    '/customXml/itemProps1.xml': `${VND}.customXmlProperties+xml`,
  }),
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ['rId4', 'styles', 'styles.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
    ['rId7', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': SHEET,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
    [
      'rId4',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
    ['rId5', 'table', '../tables/table1.xml'],
  ),
  'xl/worksheets/sheet2.xml': REKAP,
  'xl/sharedStrings.xml': STRINGS,
  'xl/styles.xml': STYLES,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="A1" i="2"/></calcChain>`,
  'xl/drawings/drawing1.xml': DRAWING,
  'xl/drawings/_rels/drawing1.xml.rels': relationships(
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'image', '../media/image1.png'],
  ),
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/charts/chart1.xml': CHART,
  'xl/media/image1.png': new Uint8Array(Buffer.from(PNG, 'base64')),
  'xl/comments1.xml': COMMENTS,
  'xl/threadedComments/threadedComment1.xml': THREADED,
  'xl/persons/person.xml': PERSONS,
  'xl/tables/table1.xml': TABLE,
  'customXml/item1.xml': '<?xml version="1.0"?><anggaran xmlns="urn:instansi:anggaran"><tahun>2021</tahun></anggaran>',
  'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="{22222222-3333-4444-8555-666666666666}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
});

/** Zips parts; `changes` replace or (null) leave out. */
export const zipParts = (
  parts: Readonly<Record<string, string | Uint8Array>>,
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array => {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries({ ...parts, ...changes })) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
};

export const tortureWorkbook = (changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array =>
  zipParts(torturePartTexts(), changes);
