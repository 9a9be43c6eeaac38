import { SaxesParser } from 'saxes';

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** A well-formed document as a tree; throws with line and column otherwise. */
export const parseXml = (xml: string): Element => {
  const parser = new SaxesParser();
  const open: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const root = open[0]?.children[0];
  if (root === undefined) throw new Error('Empty document');
  return root;
};

/** An element and everything below it, in document order. */
export const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];

/** Elements of a name anywhere below. */
export const named = (element: Element, name: string): Element[] => all(element).filter((other) => other.name === name);

/** The one element of a name anywhere below. */
export const only = (element: Element, name: string): Element => {
  const [found, ...more] = named(element, name);
  if (found === undefined || more.length > 0)
    throw new Error(`Expected one <${name}>, found ${more.length + (found ? 1 : 0)}`);
  return found;
};
