import { useEffect, useState } from 'react';
import { vraagAan } from '../vraagAan.js';
import { metOptimaliseer, metRegio, metWens, STARTKWALIFICATIE, wilOok, zonder } from './vraag.js';

const REGIOS = 'query Regios { regios(first: 100) { edges { node { id naam } } } }';

/** Budget, tijd, regio en de wensen die een adviseur het vaakst hoort. */
export function Wensen({ vraag, wijzig }) {
  const { voorwaarden } = vraag;
  const getal = (veld) => ({
    waarde: voorwaarden[veld] ?? '',
    zet: (waarde) => wijzig(metWens(vraag, veld, waarde === '' ? null : Math.max(0, Number(waarde)))),
  });
  const startkwalificatie = (voorwaarden.ookKwalificaties ?? []).includes(STARTKWALIFICATIE);
  return (
    <div className="ov-wensen">
      <Getal label="Hooguit zelf betalen (euro)" max={1000000} {...getal('maxKosten')} />
      <Getal label="Hooguit zoveel weken" max={2600} {...getal('maxWeken')} />
      <Getal label="Uren per week om te leren" max={80} min={1} {...getal('urenPerWeek')} />
      <Regio vraag={vraag} wijzig={wijzig} />
      <Vinkje label="Ik heb inkomen nodig" aan={voorwaarden.inkomenNodig === true} zet={(aan) => wijzig(metWens(vraag, 'inkomenNodig', aan))} />
      <Vinkje
        label="Ik wil ook een startkwalificatie"
        aan={startkwalificatie}
        zet={(aan) => wijzig(aan ? wilOok(vraag, STARTKWALIFICATIE) : zonder(vraag, 'ookKwalificaties', STARTKWALIFICATIE))}
      />
      <Vinkje label="Werken met begeleiding is het doel" aan={voorwaarden.metBegeleiding === true} zet={(aan) => wijzig(metWens(vraag, 'metBegeleiding', aan))} />
      <label className="utrecht-form-label">
        Wat telt het zwaarst{' '}
        <select className="utrecht-select" value={vraag.optimaliseer} onChange={(event) => wijzig(metOptimaliseer(vraag, event.target.value))}>
          <option value="WEKEN">zo snel mogelijk</option>
          <option value="KOSTEN">zo min mogelijk zelf betalen</option>
          <option value="UREN">zo min mogelijk uren leren</option>
          <option value="STAPPEN">zo min mogelijk stappen</option>
        </select>
      </label>
    </div>
  );
}

function Getal({ label, waarde, zet, min = 0, max }) {
  return (
    <label className="utrecht-form-label">
      {label}{' '}
      <input type="number" inputMode="numeric" className="utrecht-textbox" min={min} max={max} value={waarde} onChange={(event) => zet(event.target.value)} />
    </label>
  );
}

function Vinkje({ label, aan, zet }) {
  return (
    <label className="ov-vinkje">
      <input type="checkbox" className="utrecht-checkbox" checked={aan} onChange={(event) => zet(event.target.checked)} /> {label}
    </label>
  );
}

function Regio({ vraag, wijzig }) {
  const [regios, zetRegios] = useState([]);
  useEffect(() => {
    let weg = false;
    vraagAan(REGIOS)
      .then((data) => weg || zetRegios(data.regios.edges.map((edge) => edge.node)))
      .catch(() => weg || zetRegios([]));
    return () => {
      weg = true;
    };
  }, []);
  const gekozen = vraag.profiel.regio ?? '';
  return (
    <label className="utrecht-form-label">
      Regio waar iemand woont{' '}
      <select className="utrecht-select" value={gekozen} onChange={(event) => wijzig(metRegio(vraag, event.target.value))}>
        <option value="">maakt niet uit</option>
        {gekozen !== '' && !regios.some((regio) => regio.id === gekozen) && <option value={gekozen}>{gekozen}</option>}
        {regios.map((regio) => (
          <option key={regio.id} value={regio.id}>
            {regio.naam}
          </option>
        ))}
      </select>
    </label>
  );
}
