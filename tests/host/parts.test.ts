import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';

const start = () =>
  createNodeHost(
    createWorkbook({
      sheets: [
        gridOf('Satu', [
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
      ],
    }),
  );
const XML = '<?xml version="1.0"?>\n<data xmlns="urn:contoh:1">satu</data>';

describe('custom XML parts', () => {
  it('are added, found by namespace, read, rewritten and deleted', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add(XML);
      part.load('id, namespaceUri');
      const none = parts.getByNamespace('urn:lain').getOnlyItemOrNullObject();
      await context.sync();
      expect(part.namespaceUri).toBe('urn:contoh:1');
      expect(none.isNullObject).toBe(true);

      const found = parts.getByNamespace('urn:contoh:1').getOnlyItemOrNullObject();
      await context.sync();
      expect(found.isNullObject).toBe(false);
      const xml = found.getXml();
      found.setXml(XML.replace('satu', 'dua'));
      await context.sync();
      expect(xml.value).toBe(XML);
      expect(model.customXmlParts[0]?.xml).toContain('dua');

      const all = parts.getByNamespace('urn:contoh:1').load('items/id');
      await context.sync();
      for (const one of all.items) one.delete();
      await context.sync();
    });
    expect(model.customXmlParts).toEqual([]);
  });

  it('refuses what is no XML', async () => {
    const { Excel } = start();
    await expect(
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add('bukan xml');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('conditional formats', () => {
  const mark = (context: Excel.RequestContext, address: string, formula: string): void => {
    const format = context.workbook.worksheets.getItem('Satu').getRanges(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.color = '#9C0006';
    format.stopIfTrue = false;
  };

  it('are added over several areas in one sync and found by their formula', async () => {
    const { Excel, host, model } = start();
    await Excel.run(async (context) => {
      mark(context, 'A1,B2:B3', '=N("tanda")=0');
      await context.sync();
    });
    expect(host.stats.syncs).toBe(1);
    expect(model.activeSheet.conditionalFormats).toMatchObject([
      {
        type: 'Custom',
        formula: '=N("tanda")=0',
        format: { fill: '#FFC7CE', fontColor: '#9C0006' },
        areas: [{ top: 0 }, { top: 1, bottom: 2 }],
      },
    ]);
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Satu').getRange().conditionalFormats;
      formats.load('items/id, items/type, items/customOrNullObject/rule/formula');
      await context.sync();
      expect(formats.items.map((one) => one.customOrNullObject.rule.formula)).toEqual(['=N("tanda")=0']);
      const ranges = formats.items.map((one) => one.getRanges().load('address'));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(['Satu!A1,Satu!B2:B3']);
      formats.items.forEach((one) => one.delete());
      await context.sync();
    });
    expect(model.activeSheet.conditionalFormats).toEqual([]);
  });

  it('have ids that do not survive a change of the list, and priorities from the newest', async () => {
    const { Excel, model } = start();
    await Excel.run(async (context) => {
      mark(context, 'A1', '=1');
      mark(context, 'A2', '=2');
      await context.sync();
    });
    expect(model.activeSheet.conditionalFormats.map(({ formula, priority }) => [formula, priority])).toEqual([
      ['=2', 0],
      ['=1', 1],
    ]);
    const before = model.activeSheet.conditionalFormats.map(({ id }) => id);
    await Excel.run(async (context) => {
      mark(context, 'A3', '=3');
      await context.sync();
    });
    expect(model.activeSheet.conditionalFormats.some(({ id }) => before.includes(id))).toBe(false);
  });
});

describe('events', () => {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

  it('reach only those who registered, after the request', async () => {
    const { Excel, model, host } = start();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      sheet.onChanged.add(
        async (event) => void seen.push(`${event.changeType} ${event.address} ${event.triggerSource}`),
      );
      context.workbook.worksheets.onSelectionChanged.add(async (event) => void seen.push(`pilih ${event.address}`));
      context.workbook.onActivated.add(async (event) => void seen.push(event.type));
      await context.sync();
      sheet.getRange('A1').values = [[9]];
      await context.sync();
    });
    await soon();
    model.select(model.activeSheet, [{ top: 2, left: 1, bottom: 2, right: 1 }]);
    host.activateWindow();
    await soon();
    expect(seen).toEqual(['RangeEdited A1 ThisLocalAddin', 'pilih B3', 'WorkbookActivated']);
  });

  it('stop after remove', async () => {
    const { Excel, model } = start();
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    model.select(model.activeSheet, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
    await soon();
    expect(seen).toEqual([]);
  });
});
