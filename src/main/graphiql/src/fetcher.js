const ACCEPT = 'application/graphql-response+json, application/json';

/**
 * Sends one question to the service that served this page and nowhere else. The address is
 * relative to the page, so that it also holds behind a proxy or with a context path.
 */
export async function fetcher(question, { headers } = {}) {
  const response = await ask(question, headers);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(
      `Overstap gaf geen bruikbaar antwoord (HTTP ${response.status}). Misschien start de dienst ` +
        'nog: probeer het over een halve minuut opnieuw.',
    );
  }
}

async function ask(question, headers) {
  try {
    return await fetch(new URL('graphql', document.baseURI), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: ACCEPT, ...headers },
      body: JSON.stringify(question),
    });
  } catch {
    throw new Error('Geen verbinding met Overstap. Draait de dienst nog op het adres van deze pagina?');
  }
}
