import { Afwegingen } from './Afwegingen.jsx';
import { GeenPad } from './GeenPad.jsx';
import { herken } from './herken.js';
import { Naast } from './Naast.jsx';
import { Pad } from './Pad.jsx';
import { Ringen } from './Ringen.jsx';

/** Tekent alles wat in een antwoord te herkennen is. Losse paden komen naast elkaar. */
export function Tekening({ data }) {
  const gevonden = herken(data);
  const paden = gevonden.filter(({ soort }) => soort === 'Upskillpad').map(({ waarde }) => waarde);
  const andere = gevonden.filter(({ soort }) => soort !== 'Upskillpad');
  if (gevonden.length === 0) {
    return null;
  }
  return (
    <div className="ov-antwoord">
      {paden.length === 1 && <Pad pad={paden[0]} />}
      {paden.length > 1 && <Naast paden={paden} />}
      {andere.map(({ soort, naam, waarde }, at) => (
        <section key={at} aria-label={naam}>
          {andere.length + paden.length > 1 && <h3>{naam}</h3>}
          <Een soort={soort} waarde={waarde} />
        </section>
      ))}
    </div>
  );
}

function Een({ soort, waarde }) {
  switch (soort) {
    case 'Afwegingen':
      return waarde.geenPad ? <GeenPad geenPad={waarde.geenPad} /> : <Afwegingen afwegingen={waarde} />;
    case 'Alternatieven':
      return alternatieven(waarde);
    case 'Bereik':
      return <Ringen bereik={waarde} />;
    case 'GeenPad':
      return <GeenPad geenPad={waarde} />;
    default:
      return (
        <p>
          <strong>Onbeslist.</strong> {waarde.reden}
        </p>
      );
  }
}

function alternatieven({ paden, geenPad }) {
  if (geenPad) {
    return <GeenPad geenPad={geenPad} />;
  }
  return paden.length === 1 ? <Pad pad={paden[0]} /> : <Naast paden={paden} />;
}
