import { euro, weken } from '../woorden.js';

/** Geen pad: waarom niet, en wat het zou openen. */
export function GeenPad({ geenPad }) {
  return (
    <div>
      <p>
        <strong>Het staat vast: er is geen pad{geenPad.functie?.naam ? ` naar ${geenPad.functie.naam}` : ''} binnen deze wensen.</strong>
      </p>
      <h3>Waarom niet</h3>
      <ul className="ov-lijst">
        {geenPad.redenen.map((reden, at) => (
          <li key={at}>{reden.uitleg ?? reden.soort}</li>
        ))}
      </ul>
      {geenPad.versoepelingen === undefined ? (
        <p>
          Vraag ook <code>{'versoepelingen { uitleg totaal { weken kosten } }'}</code> om te zien wat een pad opent.
        </p>
      ) : (
        <Versoepelingen lijst={geenPad.versoepelingen} />
      )}
    </div>
  );
}

function Versoepelingen({ lijst }) {
  if (lijst.length === 0) {
    return <p>Eén wens loslaten is niet genoeg voor een pad.</p>;
  }
  return (
    <>
      <h3>Wat een pad opent</h3>
      <ul className="ov-lijst">
        {lijst.map((versoepeling, at) => (
          <li key={at}>
            {versoepeling.uitleg ?? versoepeling.soort}
            {versoepeling.totaal && ` Dan is het ${weken(versoepeling.totaal.weken)} en ${euro(versoepeling.totaal.kosten)}.`}
          </li>
        ))}
      </ul>
    </>
  );
}
