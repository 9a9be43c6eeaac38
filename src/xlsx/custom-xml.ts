import { fromXmlPart, JOURNAL_NAMESPACE, SETTINGS_NAMESPACE, toXmlPart } from '../port/xml-part';
import type { Package } from './package';
import { addContentType, addDefaultType, addRelation, defaultType, OFFICE_RELATION, relationsOf } from './relations';

/** Ids of our data store items; a part beside a damaged one of its kind counts on from these. */
const ITEM_IDS: Readonly<Record<string, readonly [start: string, serial: number, end: string]>> = {
  [JOURNAL_NAMESPACE]: ['{6A1E0B52-', 0x5c0b, '-4C7E-9C35-0E8D5A4B7A01}'],
  [SETTINGS_NAMESPACE]: ['{6A1E0B52-', 0x5c0b, '-4C7E-9C35-0E8D5A4B7A02}'],
};
const itemId = (namespace: string, serial: number): string => {
  const [start, first, end] = ITEM_IDS[namespace] ?? ['', 0, ''];
  return `${start}${(first + serial).toString(16).toUpperCase()}${end}`;
};
const XML_TYPE = 'application/xml';
const RELATIONS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

const itemParts = (pkg: Package, workbook: string): string[] =>
  relationsOf(pkg, workbook).flatMap(({ type, target, external }) =>
    type === 'customXml' && !external ? [target] : [],
  );

/** The namespace of the document element of one of our parts, found without reading foreign XML closely. */
const isOurs = (xml: string, namespace: string): boolean => xml.includes(`<data xmlns="${namespace}">`);

type OwnPart = { readonly part: string; readonly xml: string; readonly data: unknown };

/** Our custom XML parts of that namespace, damaged ones (data null) included. */
const ownParts = (pkg: Package, workbook: string, namespace: string): OwnPart[] =>
  itemParts(pkg, workbook).flatMap((part) => {
    const xml = pkg.text(part);
    return xml !== null && isOurs(xml, namespace) ? [{ part, xml, data: fromXmlPart(namespace, xml) }] : [];
  });

/** Whether data of a part is what its reader understands; parts that hold anything else are left alone. */
export type Accepts = (data: unknown) => boolean;
const isReadable: Accepts = (data) => data !== null;

/** The texts of all custom XML parts of the workbook, ours and others'. */
export const customXmlTexts = (pkg: Package, workbook: string): string[] =>
  itemParts(pkg, workbook).flatMap((part) => pkg.text(part) ?? []);

/** The data of our custom XML part, the first that is accepted; null when there is none. The caller parses the data. */
export const readXmlPart = (pkg: Package, workbook: string, namespace: string, accepts = isReadable): unknown =>
  ownParts(pkg, workbook, namespace).find(({ data }) => accepts(data))?.data ?? null;

/**
 * Keeps data in our custom XML part, which is made with its properties, relations and content types when missing. A part
 * whose data is not accepted (damaged, or of a later version) stays as it is, and ours is made beside it.
 */
export const writeXmlPart = (
  pkg: Package,
  workbook: string,
  namespace: string,
  data: unknown,
  accepts = isReadable,
): void => {
  const xml = toXmlPart(namespace, data);
  const own = ownParts(pkg, workbook, namespace);
  const found = own.find((one) => accepts(one.data));
  if (found !== undefined) {
    if (found.xml !== xml) pkg.set(found.part, xml);
    return;
  }
  let number = 1;
  while (pkg.has(`customXml/item${number}.xml`) || pkg.has(`customXml/itemProps${number}.xml`)) number += 1;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  pkg.set(item, xml);
  pkg.set(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="${itemId(namespace, own.length)}" ` +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelation(pkg, item, `${OFFICE_RELATION}/customXmlProps`, properties);
  addRelation(pkg, workbook, `${OFFICE_RELATION}/customXml`, item);
  addDefaultType(pkg, 'rels', RELATIONS_TYPE);
  addDefaultType(pkg, 'xml', XML_TYPE);
  // Some packages declare the workbook's type for every .xml that says nothing else.
  if (defaultType(pkg, 'xml') !== XML_TYPE) addContentType(pkg, item, XML_TYPE);
  addContentType(pkg, properties, PROPERTIES_TYPE);
};
