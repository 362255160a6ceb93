import { parseJSONC, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/** Het open tabblad: wat erin staat, en hoe een paneel het verandert. */
export function useTabblad() {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  const { addTab, updateActiveTabValues, run } = useGraphiQLActions();
  const open = tabs[activeTabIndex] ?? {};
  const zetVariabelen = (variabelen) => {
    const tekst = JSON.stringify(variabelen, null, 2);
    if (variableEditor) {
      variableEditor.setValue(tekst);
    } else {
      updateActiveTabValues({ variables: tekst });
    }
  };
  return {
    sleutel: open.id,
    query: open.query ?? '',
    antwoord: leesJson(open.response),
    variabelen: leesVariabelen(open.variables),
    zetVariabelen,
    stelVraag: run,
    /** Opent een tabblad met een vraag; het eigen tabblad blijft staan. */
    openVraag({ query, variables }) {
      addTab();
      setTimeout(() => {
        queryEditor?.setValue(query);
        variableEditor?.setValue(variables);
      });
    },
  };
}

function leesJson(tekst) {
  try {
    return tekst ? JSON.parse(tekst) : null;
  } catch {
    return null;
  }
}

/** Leeg als er niets staat, of iets dat (nog) geen JSON is: dan schrijft de gebruiker. */
function leesVariabelen(tekst) {
  try {
    return tekst ? parseJSONC(tekst) : {};
  } catch {
    return {};
  }
}
