import { examples } from './examples.js';

/**
 * Puts the first example where GraphiQL looks for the text of the open tab. Left to itself it fills
 * in the query of the first default tab but not the variables, and after a reload takes the two
 * for a tab of its own. The panel with all examples stands open.
 */
export function prepareFirstVisit(storage) {
  if (storage.getItem('graphiql:tabState') === null) {
    storage.setItem('graphiql:query', examples[0].query);
    storage.setItem('graphiql:variables', examples[0].variables);
    storage.setItem('graphiql:visiblePlugin', 'Voorbeelden');
  }
}
