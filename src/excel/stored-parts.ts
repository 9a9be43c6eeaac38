import { breathe } from '../port/breathe';
import { fromXmlPart, toXmlPart } from '../port/xml-part';

/** Our custom XML parts of one namespace: the readable ones with their data. Damaged parts are left alone. */
export type StoredPart = { readonly id: string; readonly data: unknown };

/** Queues the look-up of our parts; their ids are there after the next sync. */
export const queueParts = (context: Excel.RequestContext, namespace: string): Excel.CustomXmlPartScopedCollection => {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  return parts;
};

/** Queues the reading of parts whose ids are loaded; call the result after the next sync. */
export const queuePartData = (
  parts: Excel.CustomXmlPartScopedCollection,
  namespace: string,
): (() => readonly StoredPart[]) => {
  const texts = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  return () =>
    texts.flatMap(({ id, xml }) => {
      const data = fromXmlPart(namespace, xml.value);
      return data === null ? [] : [{ id, data }];
    });
};

/** Reads our parts of a namespace: one sync, a second when there are any. */
export const readParts = async (context: Excel.RequestContext, namespace: string): Promise<readonly StoredPart[]> => {
  const parts = queueParts(context, namespace);
  await context.sync();
  if (parts.items.length === 0) return [];
  const data = queuePartData(parts, namespace);
  await context.sync();
  await breathe();
  return data();
};

/**
 * Writes data into the part `id`, or into a new one, and reads it back in the same sync.
 * Returns whether the workbook now holds exactly that.
 */
export const writePart = async (
  context: Excel.RequestContext,
  id: string | null,
  namespace: string,
  data: unknown,
): Promise<boolean> => {
  const xml = toXmlPart(namespace, data);
  await breathe();
  const { customXmlParts } = context.workbook;
  const part = id === null ? customXmlParts.add(xml) : customXmlParts.getItem(id);
  if (id !== null) part.setXml(xml);
  const back = part.getXml();
  await context.sync();
  await breathe();
  return JSON.stringify(fromXmlPart(namespace, back.value)) === JSON.stringify(data);
};
