import { padVraag } from '../examples.js';
import { padAdres } from '../pad/adres.js';
import { Profielbouwer } from '../profiel/Profielbouwer.jsx';
import { lees, schrijf } from '../profiel/vraag.js';
import { useTabblad } from './tabblad.js';

/** Bouwt het profiel en schrijft het in de variabelen van het open tabblad. */
export function ProfielPaneel() {
  const { query, variabelen, zetVariabelen, openVraag, stelVraag } = useTabblad();
  const vraag = lees(variabelen);
  const ontbreekt = ontbrekendeVariabelen(query, schrijf(vraag));
  const nieuwTabblad = () => openVraag({ query: padVraag.query, variables: JSON.stringify(schrijf(vraag), null, 2) });
  return (
    <div className="ov-paneel">
      <h2>Profiel</h2>
      {ontbreekt.length > 0 && (
        <p role="alert" className="ov-let-op">
          De vraag in dit tabblad gebruikt {ontbreekt.map((naam) => `$${naam}`).join(' en ')} niet.{' '}
          <button type="button" onClick={nieuwTabblad}>
            Open een vraag die dat wel doet
          </button>
        </p>
      )}
      <Profielbouwer vraag={vraag} wijzig={(nieuw) => zetVariabelen(schrijf(nieuw))} />
      <p className="ov-rijtje">
        <button type="button" onClick={() => stelVraag()}>
          Stel de vraag
        </button>
        {vraag.functie && (
          <a href={padAdres(vraag)} target="_blank" rel="noreferrer">
            Open het blad voor de cliënt
          </a>
        )}
      </p>
    </div>
  );
}

function ontbrekendeVariabelen(query, variabelen) {
  return ['profiel', 'functie', 'voorwaarden', 'optimaliseer'].filter(
    (naam) => naam in variabelen && !new RegExp(`\\$${naam}\\b`).test(query),
  );
}
