import { useState } from 'react';
import { mist } from './herken.js';
import { Stappengraaf } from './Stappengraaf.jsx';
import { Stappenlijst } from './Stappenlijst.jsx';
import { samenvatting, Tijdlijn } from './Tijdlijn.jsx';

/** Een upskillpad: tijdlijn, wat leidt tot wat, en hetzelfde in tekst. */
export function Pad({ pad, totWeek, zonderGraaf }) {
  const [gekozen, kies] = useState(null);
  const ontbreekt = mist(pad);
  if (ontbreekt.length > 0) {
    return (
      <p>
        Om dit pad te tekenen zijn ook deze velden nodig: <code>{ontbreekt.join(', ')}</code>. Zet ze in de vraag en stel hem opnieuw.
      </p>
    );
  }
  return (
    <div className="ov-pad">
      <p className="ov-samenvatting">
        {pad.functie?.naam && <strong>{pad.functie.naam}: </strong>}
        {samenvatting(pad)}
        {pad.bewijs && (pad.bewijs.optimaal ? ', bewezen het beste.' : ', nog niet bewezen het beste.')}
      </p>
      {pad.stappen.length > 0 && <Tijdlijn {...{ pad, totWeek, gekozen, kies }} />}
      {!zonderGraaf && pad.stappen.length > 1 && (
        <details open>
          <summary>Wat leidt tot wat</summary>
          <Stappengraaf pad={pad} />
        </details>
      )}
      <details open={gekozen !== null || undefined}>
        <summary>In woorden</summary>
        <Stappenlijst pad={pad} gekozen={gekozen} />
      </details>
    </div>
  );
}
