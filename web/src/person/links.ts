/** Where somebody's page is, by an id ("pe-…") or by what a story calls them ("st-…#E3"). */
export const personHref = (id: string): string => `/person/${encodeURIComponent(id)}`;

/** Where one who is called so is found, or those who may be. */
export const peopleHref = (name: string): string => `/people?${new URLSearchParams({ name })}`;
