import type { Rule } from '../model/rule.ts';

/**
 * Rises when the shape of a dossier, or what its claims and joins rest on, changes: stored ones are then made anew. Apart from the
 * shape, which loads the schema library: looking into a store does not wait for that.
 */
export const DOSSIER: Rule = 'dossier@9';
