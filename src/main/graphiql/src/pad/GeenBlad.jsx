import { euro, weken } from '../woorden.js';

/** Geen pad, of nog geen antwoord: zeg waarom, en wat wel kan. */
export function GeenBlad({ antwoord }) {
  if (antwoord.__typename === 'Onbeslist') {
    return (
      <article className="blad">
        <h1 className="utrecht-heading-1">Nog geen antwoord</h1>
        <p className="utrecht-paragraph">{antwoord.reden}</p>
      </article>
    );
  }
  return (
    <article className="blad">
      <h1 className="utrecht-heading-1">Geen pad naar {antwoord.functie.naam}</h1>
      <p className="utrecht-paragraph">Met deze wensen is er geen pad. Dat staat vast.</p>
      <h2 className="utrecht-heading-2">Waarom niet</h2>
      <ul className="utrecht-unordered-list">
        {antwoord.redenen.map((reden) => (
          <li key={reden.uitleg} className="utrecht-unordered-list__item">
            {reden.uitleg}
          </li>
        ))}
      </ul>
      {antwoord.versoepelingen.length > 0 && (
        <>
          <h2 className="utrecht-heading-2">Wat wel kan</h2>
          <ul className="utrecht-unordered-list">
            {antwoord.versoepelingen.map((versoepeling) => (
              <li key={versoepeling.uitleg} className="utrecht-unordered-list__item">
                {versoepeling.uitleg}
                {versoepeling.totaal && ` Dan duurt het ${weken(versoepeling.totaal.weken)} en betaal je ${euro(versoepeling.totaal.kosten)}.`}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
