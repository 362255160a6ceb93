import { padAdres } from '../pad/adres.js';
import { lees } from '../profiel/vraag.js';
import { herken } from '../tekening/herken.js';
import { Tekening } from '../tekening/Tekening.jsx';
import { useTabblad } from './tabblad.js';

/** Tekent het laatste antwoord van het open tabblad. */
export function TekeningPaneel() {
  const { sleutel, antwoord, variabelen } = useTabblad();
  const vraag = lees(variabelen);
  const data = antwoord?.data;
  return (
    <div className="ov-paneel">
      <h2>Tekening</h2>
      {!data && <p>Stel eerst een vraag met de roze knop of met Ctrl-Enter. Hier komt dan de tekening van het antwoord.</p>}
      {data && herken(data).length === 0 && <p>In dit antwoord staat geen pad, afweging of bereik om te tekenen.</p>}
      {data && <Tekening key={`${sleutel} ${JSON.stringify(data).length}`} data={data} />}
      {vraag.functie && (
        <p>
          <a href={padAdres(vraag)} target="_blank" rel="noreferrer">
            Open het pad als blad voor de cliënt
          </a>{' '}
          om te lezen en af te drukken.
        </p>
      )}
    </div>
  );
}
