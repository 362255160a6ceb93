import magazijnQuery from '../examples/VanMagazijnNaarZonnepanelen.graphql';
import magazijnVariables from '../examples/VanMagazijnNaarZonnepanelen.json';
import zorgQuery from '../examples/VanZorgNaarZonnepanelen.graphql';
import zorgVariables from '../examples/VanZorgNaarZonnepanelen.json';
import zoekQuery from '../examples/ZoekInDeCatalogus.graphql';
import zoekVariables from '../examples/ZoekInDeCatalogus.json';

/** The questions a first visitor finds as tabs; GraphiQL names each tab after its operation. */
export const examples = [
  { query: magazijnQuery, variables: magazijnVariables },
  { query: zorgQuery, variables: zorgVariables },
  { query: zoekQuery, variables: zoekVariables },
];
