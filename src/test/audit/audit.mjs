import { serverAudits } from 'graphql-http';

// Asks the server at the address it is given all that GraphQL over HTTP asks of it, and prints one
// line an audit: id, ok, warn or error, name, and what was wrong.
const audits = serverAudits({ url: process.argv[2] });
for (const { id, name, fn } of audits) {
  const result = await fn();
  console.log([id, result.status, name, result.reason ?? ''].join('\t'));
}
