import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import './workers.js';
import './page.css';
import { examples } from './examples.js';
import { fetcher } from './fetcher.js';
import { prepareFirstVisit } from './firstVisit.js';
import { panelen } from './panels/index.jsx';

const EERSTE_TABBLADEN = 3;

prepareFirstVisit(localStorage);

// Tabs and history stay in this browser. Headers may hold a token, so they are never kept.
createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={examples.slice(0, EERSTE_TABBLADEN)}
    defaultEditorToolsVisibility="variables"
    plugins={panelen}
    shouldPersistHeaders={false}
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <strong className="overstap-logo">Overstap</strong>
    </GraphiQL.Logo>
  </GraphiQL>,
);
