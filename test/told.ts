/** Outlet or agency, the day, and what it writes: made up for these tests. */
export type Told = readonly [by: { readonly outlet?: string; readonly agency?: string }, published: string, text: string];

/** What is told, and the claims that a careful reader finds: relation, then report, who, and stand. */
export type Dispute = readonly [says: string, told: readonly Told[], claims: readonly string[]];

export const VNA = { agency: 'VNA' };
export const COASTWIRE = { agency: 'Coastwire' };
export const DAILY = { outlet: 'Tarsk Daily' };
export const POST = { outlet: 'Belhaven Post' };
export const COURIER = { outlet: 'The Harrow Courier' };
