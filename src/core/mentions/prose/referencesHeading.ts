/** Headings of lists of sources. */
const titles =
  /^\W*(?:\d+\.?\s+)?(?:references|bibliography|works cited|sources|literature|further reading|notes and references|literatur|bibliographie|quellen)\W*$/i;

export const isReferencesHeading = (title: string) => titles.test(title);
