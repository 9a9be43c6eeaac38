import { fromXmlPart, JOURNAL_NAMESPACE, SETTINGS_NAMESPACE, toXmlPart } from '../engine/journal';
import type { Package } from './package';
import { addContentType, addDefaultType, addRelation, OFFICE_RELATION, relationsOf } from './relations';

/** Ids of our data store items: constant, for a workbook holds at most one of each. */
const ITEM_IDS: Readonly<Record<string, string>> = {
  [JOURNAL_NAMESPACE]: '{6A1E0B52-5C0B-4C7E-9C35-0E8D5A4B7A01}',
  [SETTINGS_NAMESPACE]: '{6A1E0B52-5C0B-4C7E-9C35-0E8D5A4B7A02}',
};
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

const itemParts = (pkg: Package, workbook: string): string[] =>
  relationsOf(pkg, workbook).flatMap(({ type, target, external }) =>
    type === 'customXml' && !external ? [target] : [],
  );

/** The namespace of the document element of one of our parts, found without reading foreign XML closely. */
const isOurs = (xml: string, namespace: string): boolean => xml.includes(`<data xmlns="${namespace}">`);

/** Name and text of the custom XML part of that namespace, or null. */
const findPart = (
  pkg: Package,
  workbook: string,
  namespace: string,
): { readonly part: string; readonly xml: string } | null => {
  for (const part of itemParts(pkg, workbook)) {
    const xml = pkg.text(part);
    if (xml !== null && isOurs(xml, namespace)) return { part, xml };
  }
  return null;
};

/** The texts of all custom XML parts of the workbook, ours and others'. */
export const customXmlTexts = (pkg: Package, workbook: string): string[] =>
  itemParts(pkg, workbook).flatMap((part) => pkg.text(part) ?? []);

/**
 * The data of our custom XML part: undefined when there is no such part, null when it is damaged.
 * The caller parses the data.
 */
export const readXmlPart = (pkg: Package, workbook: string, namespace: string): unknown => {
  const found = findPart(pkg, workbook, namespace);
  return found === null ? undefined : fromXmlPart(namespace, found.xml);
};

/** Keeps data in our custom XML part, which is made with its properties, relations and content types when missing. */
export const writeXmlPart = (pkg: Package, workbook: string, namespace: string, data: unknown): void => {
  const xml = toXmlPart(namespace, data);
  const found = findPart(pkg, workbook, namespace);
  if (found !== null) {
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
      `<ds:datastoreItem ds:itemID="${ITEM_IDS[namespace] ?? ''}" ` +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelation(pkg, item, `${OFFICE_RELATION}/customXmlProps`, properties);
  addRelation(pkg, workbook, `${OFFICE_RELATION}/customXml`, item);
  addDefaultType(pkg, 'xml', 'application/xml');
  addContentType(pkg, properties, PROPERTIES_TYPE);
};
