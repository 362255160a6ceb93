import { useEffect, useState } from 'react';
import { Profielbouwer } from '../profiel/Profielbouwer.jsx';
import { LEEG, nogNiet, schrijf } from '../profiel/vraag.js';
import { vraagAan } from '../vraagAan.js';
import { leesAdres, padAdres } from './adres.js';
import { Blad } from './Blad.jsx';
import { GeenBlad } from './GeenBlad.jsx';
import { BLAD } from './vraagtekst.js';

/** De hele pagina: het blad van de vraag in het adres, en daarboven de vraag zelf om te veranderen. */
export function PadPagina() {
  const [vraag, wijzig] = useVraagInAdres();
  const stand = useAntwoord(vraag);
  const [bouwt, zetBouwt] = useState(vraag.functie === null);
  const kanNiet = (aanname) => wijzig(nogNiet(vraag, aanname.skill.id, aanname.niveau));
  return (
    <main className="pad-pagina utrecht-document">
      <header className="niet-op-papier pad-kop">
        <strong>Overstap</strong>
        {stand.pad && (
          <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={() => globalThis.print()}>
            Print dit blad
          </button>
        )}
      </header>
      <details className="niet-op-papier pad-vraag" open={bouwt} onToggle={(event) => zetBouwt(event.currentTarget.open)}>
        <summary>{vraag.functie === null ? 'Vertel wie je bent en wat je wilt worden' : 'Verander de vraag'}</summary>
        <Profielbouwer vraag={vraag} wijzig={wijzig} />
      </details>
      <div aria-live="polite" aria-busy={stand.bezig}>
        {vraag.functie === null && <p className="utrecht-paragraph">Kies eerst wat je wilt worden. Dan staat hier jouw pad.</p>}
        {stand.bezig && <p className="utrecht-paragraph niet-op-papier">We rekenen je pad uit…</p>}
        {stand.fout && (
          <div role="alert" className="utrecht-alert utrecht-alert--error">
            {stand.fout}
          </div>
        )}
        {stand.pad && <Blad pad={stand.pad} catalogus={stand.catalogus} adres={new URL(padAdres(vraag), document.baseURI).href} kanNiet={kanNiet} />}
        {stand.geen && <GeenBlad antwoord={stand.geen} />}
      </div>
    </main>
  );
}

/** De vraag staat in het adres, zodat vorige, volgende, bewaren en delen gewoon werken. */
function useVraagInAdres() {
  const [vraag, zet] = useState(() => leesAdres(location.hash) ?? LEEG);
  useEffect(() => {
    const lees = () => zet(leesAdres(location.hash) ?? LEEG);
    addEventListener('hashchange', lees);
    return () => removeEventListener('hashchange', lees);
  }, []);
  const wijzig = (nieuw) => {
    history.pushState(null, '', padAdres(nieuw));
    zet(nieuw);
  };
  return [vraag, wijzig];
}

const WACHT_MS = 300;

function useAntwoord(vraag) {
  const [stand, zet] = useState({});
  const sleutel = vraag.functie === null ? '' : JSON.stringify(schrijf(vraag));
  useEffect(() => {
    let weg = false;
    if (sleutel === '') {
      zet({});
      return undefined;
    }
    zet((oud) => ({ ...oud, bezig: true, fout: null }));
    const wachten = setTimeout(async () => {
      const nieuw = await antwoord(JSON.parse(sleutel));
      if (!weg) {
        zet(nieuw);
        document.title = titel(nieuw);
      }
    }, WACHT_MS);
    return () => {
      weg = true;
      clearTimeout(wachten);
    };
  }, [sleutel]);
  return stand;
}

async function antwoord(variabelen) {
  try {
    const { upskillpad, catalogus } = await vraagAan(BLAD, variabelen);
    return upskillpad.__typename === 'Upskillpad' ? { pad: upskillpad, catalogus } : { geen: upskillpad };
  } catch (fout) {
    return { fout: fout.message };
  }
}

function titel({ pad }) {
  return pad ? `Pad naar ${pad.functie.naam} | Overstap` : 'Overstap';
}
