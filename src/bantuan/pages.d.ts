/** Every help page by its name, as HTML. Throws where a guide and its translation differ in their sections, or a link is dead. */
export const helpPages: () => ReadonlyMap<string, string>;
/** The pictures that pages show, as paths in docs/ and beside the pages. */
export const picturesOf: (pages: ReadonlyMap<string, string>) => readonly string[];
