import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpPages } from '../../src/bantuan/pages';
import { registerCommands } from '../../src/commands';
import { createProgress } from '../../src/commands/progress';
import { all, named, only, parseXml, type Element } from './xml';

const root = join(__dirname, '../..');
const manifest = parseXml(readFileSync(join(root, 'manifest.xml'), 'utf8'));
const overrides = only(manifest, 'VersionOverrides');
/** Not a text: formulas in files carry it, so it has no translation. */
const NAMESPACE = 'Functions.Namespace';
const PLACEHOLDER = 'https://localhost:3000/';

/** Children that an element may have, in the order that the schemas of Office demand (office/appforoffice 1.1, version overrides 1.0). */
// prettier-ignore
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl',
    'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const inOrder = (element: Element, order: readonly string[]): boolean => {
  const places = element.children.map(({ name }) => order.indexOf(name));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
};

/** The value of a text or URL, and its translation. */
const values = (element: Element): string[] =>
  [element.attributes['DefaultValue'], ...element.children.map((child) => child.attributes['Value'])].filter(
    (value) => value !== undefined,
  );

const pageOf = (element: Element): string[] =>
  named(element, 'SourceLocation').map(({ attributes }) => attributes['resid'] ?? '');

const resources = new Map(
  all(only(overrides, 'Resources')).flatMap((item) =>
    item.attributes['id'] === undefined ? [] : [[item.attributes['id'], item]],
  ),
);

describe('identity', () => {
  it('has a GUID of its own', () => {
    expect(only(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('has the version of package.json, in the four parts that Office wants', () => {
    const version = /"version": "([^"]+)"/.exec(readFileSync(join(root, 'package.json'), 'utf8'))?.[1];
    expect(only(manifest, 'Version').text).toBe(`${version ?? ''}.0`);
  });

  it('is a task pane add-in for Excel that may write the workbook', () => {
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(named(manifest, 'Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type'])).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });

  it('asks for the requirement sets that the add-in is built on', () => {
    const sets = named(overrides, 'bt:Set').map(
      ({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`,
    );
    expect(sets).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
  });

  it('speaks Bahasa Indonesia first and English second', () => {
    expect(only(manifest, 'DefaultLocale').text).toBe('id-ID');
    const strings = named(manifest, 'bt:String').filter(({ attributes }) => attributes['id'] !== NAMESPACE);
    const texts = [...strings, only(manifest, 'DisplayName')];
    for (const text of [...texts, ...manifest.children.filter(({ name }) => name === 'Description')]) {
      expect(text.children.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
      expect(values(text)).toHaveLength(2);
    }
  });

  it.each([
    ['DisplayName', 125],
    ['Description', 250],
  ])('keeps %s within %d characters', (name, limit) => {
    const element = manifest.children.find((child) => child.name === name);
    expect(element).toBeDefined();
    for (const value of element === undefined ? [] : values(element)) expect(value.length).toBeLessThanOrEqual(limit);
  });
});

describe('structure', () => {
  it.each(Object.entries(ORDER))('%s has its children in the order of the schema', (name, order) => {
    const elements = named(manifest, name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) expect({ [name]: inOrder(element, order) }).toEqual({ [name]: true });
  });

  it('names the shared runtime in the host, before the form factors, with the page of the pane', () => {
    const host = only(only(overrides, 'Hosts'), 'Host');
    expect(host.children.map(({ name }) => name)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    const pane = only(overrides, 'Runtime').attributes;
    expect(pane['lifetime']).toBe('long');
    expect(only(overrides, 'FunctionFile').attributes['resid']).toBe(pane['resid']);
    for (const place of ['Action', 'Script', 'Page'])
      expect([place, ...named(overrides, place).flatMap(pageOf)]).toEqual([place, pane['resid']]);
  });

  it('gives every control, group and tab an id of its own', () => {
    const ids = ['Control', 'Group', 'CustomTab']
      .flatMap((name) => named(overrides, name))
      .map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z.]{1,125}$/);
  });
});

describe('resources', () => {
  const used = [...new Set(all(overrides).flatMap(({ attributes }) => attributes['resid'] ?? []))];

  it.each(used)('%s is defined and short enough', (resid) => {
    expect(resources.has(resid)).toBe(true);
    expect(resid.length).toBeLessThanOrEqual(32);
  });

  it('defines nothing twice and nothing in vain', () => {
    expect([...resources.keys()].sort()).toEqual([...used].sort());
    expect(all(only(overrides, 'Resources')).filter(({ attributes }) => 'id' in attributes)).toHaveLength(
      resources.size,
    );
  });

  it.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('keeps %s within %d characters', (name, limit) => {
    for (const text of only(overrides, name).children) {
      for (const value of values(text)) expect([value, value.length <= limit]).toEqual([value, true]);
    }
  });
});

describe('addresses', () => {
  const urls = all(manifest).flatMap((element) => values(element).filter((value) => /^\w+:\/\//.test(value)));

  it('are all https, on the host that the build replaces', () => {
    expect(urls.length).toBeGreaterThan(20);
    for (const url of urls) expect(url.startsWith(PLACEHOLDER)).toBe(true);
  });

  it('name images that exist, with the size that is asked for', () => {
    const asked = named(overrides, 'bt:Image').flatMap(({ attributes }) => {
      if (attributes['resid'] === undefined) return [];
      const url = resources.get(attributes['resid'])?.attributes['DefaultValue'];
      return [[url, Number(attributes['size'])] as const];
    });
    asked.push([only(manifest, 'IconUrl').attributes['DefaultValue'], 32]);
    asked.push([only(manifest, 'HighResolutionIconUrl').attributes['DefaultValue'], 64]);
    expect(asked.length).toBeGreaterThan(2);
    for (const [url = '', size] of asked)
      expect([url, pngSize(url.slice(PLACEHOLDER.length))]).toEqual([url, { width: size, height: size }]);
  });

  it.each([16, 32, 64, 80, 128])("the product's icon is drawn at %d px", (size) => {
    expect(pngSize(`assets/renja-${size}.png`)).toEqual({ width: size, height: size });
  });

  it('name pages that the build puts there, help in the language of Excel', () => {
    const pages = new Set(helpPages().keys()).add('taskpane.html');
    const named = urls.filter((url) => url.endsWith('.html')).map((url) => url.slice(PLACEHOLDER.length));
    expect(named.filter((page) => !pages.has(page))).toEqual([]);
    const help = ['bantuan.html', 'help.html'].map((page) => PLACEHOLDER + page);
    expect(values(only(manifest, 'SupportUrl'))).toEqual(help);
    const learnMore = resources.get(only(manifest, 'LearnMoreUrl').attributes['resid'] ?? '');
    expect(learnMore === undefined ? [] : values(learnMore)).toEqual(help);
  });
});

describe('ribbon', () => {
  it('has the tab Renja with the commands in the order of the handbook', () => {
    const label = (element: Element): string | undefined => {
      const resid = element.children.find(({ name }) => name === 'Label')?.attributes['resid'];
      return resid === undefined ? undefined : resources.get(resid)?.attributes['DefaultValue'];
    };
    expect(label(only(overrides, 'CustomTab'))).toBe('Renja');
    expect(named(overrides, 'Control').map(label)).toEqual([
      'Hitung ulang',
      'Periksa',
      'Hapus tanda',
      'Kembalikan',
      'Panel',
    ]);
  });

  it('calls functions that src/commands registers', () => {
    const registered: string[] = [];
    const idle = (): Promise<never> => Promise.reject(new Error('only bound, never called'));
    registerCommands(
      { actions: { associate: (id) => registered.push(id) }, addin: { showAsTaskpane: () => Promise.resolve() } },
      {
        hitungUlang: idle,
        periksa: idle,
        perbaiki: idle,
        isi: idle,
        hapusTanda: idle,
        kembalikan: idle,
        laporan: idle,
        progress: createProgress(),
      },
      () => undefined,
    );
    const ids = named(overrides, 'FunctionName').map(({ text }) => text);
    expect(ids).toEqual(['hitungUlang', 'periksa', 'hapusTanda', 'kembalikan']);
    expect(registered).toEqual(expect.arrayContaining(ids));
  });
});

describe('functions for cells', () => {
  const point = named(overrides, 'ExtensionPoint').find(
    ({ attributes }) => attributes['xsi:type'] === 'CustomFunctions',
  );
  if (point === undefined) throw new Error('no functions');
  it('stand under AllFormFactors, with their parts in the order of the schema', () => {
    expect(only(overrides, 'AllFormFactors').children).toEqual([point]);
    expect(point.children.map(({ name }) => name)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
  });

  it('are called RENJA.…, in every language', () => {
    const namespace = resources.get(only(point, 'Namespace').attributes['resid'] ?? '');
    expect(namespace?.attributes).toEqual({ id: NAMESPACE, DefaultValue: 'RENJA' });
    expect(namespace?.children).toEqual([]);
  });

  it('are described by a file that the build puts beside the page', () => {
    const url = resources.get(pageOf(only(point, 'Metadata'))[0] ?? '')?.attributes['DefaultValue'];
    expect(url).toBe(`${PLACEHOLDER}functions.json`);
  });

  it('ask for no requirement set: where Excel has no custom functions, the rest of the add-in works', () => {
    expect(
      named(manifest, 'Set')
        .concat(named(manifest, 'bt:Set'))
        .map(({ attributes }) => attributes['Name']),
    ).toEqual(['ExcelApi', 'ExcelApi', 'SharedRuntime']);
  });
});

/** Width and height in the header of a PNG file. */
const pngSize = (path: string): { width: number; height: number } => {
  const bytes = readFileSync(join(root, path));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
