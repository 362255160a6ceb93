import { metSkill, metWerk, nogNiet, zonder } from './vraag.js';

const NIVEAUS = { 1: 'met hulp', 2: 'zelfstandig', 3: 'gevorderd', 4: 'kan het anderen leren' };

/** Wat er nu in de vraag staat, met bij elke regel een niveau of maanden en een knop om hem weg te halen. */
export function Regels({ vraag, wijzig, naam }) {
  const { profiel, voorwaarden } = vraag;
  const weg = (lijst) => (id) => wijzig(zonder(vraag, lijst, id));
  return (
    <div className="ov-regels">
      <Lijst kop="Heeft gewerkt als" regels={profiel.functies} id={(werk) => werk.functie} {...{ naam }} weg={weg('functies')}>
        {(werk) => <Maanden werk={werk} naam={naam} wijzig={(maanden) => wijzig(metWerk(vraag, werk.functie, maanden))} />}
      </Lijst>
      <Lijst kop="Kan al" regels={profiel.skills} id={(skill) => skill.skill} {...{ naam }} weg={weg('skills')}>
        {(skill) => <Niveau skill={skill} naam={naam} wijzig={(niveau) => wijzig(metSkill(vraag, skill.skill, niveau))} />}
      </Lijst>
      <Lijst kop="Heeft afgemaakt" regels={profiel.opleidingen} {...{ naam }} weg={weg('opleidingen')} />
      <Lijst kop="Heeft als papier" regels={profiel.kwalificaties} {...{ naam }} weg={weg('kwalificaties')} />
      <Lijst kop="Kan nog niet" regels={profiel.nogNiet} id={(skill) => skill.skill} {...{ naam }} weg={weg('nogNiet')}>
        {(skill) => <Niveau skill={skill} vanaf naam={naam} wijzig={(niveau) => wijzig(nogNiet(vraag, skill.skill, niveau))} />}
      </Lijst>
      <Lijst kop="Wil niet" regels={voorwaarden.zonder ?? []} {...{ naam }} weg={weg('zonder')} />
      <Lijst kop="Wil ook halen" regels={voorwaarden.ookKwalificaties ?? []} {...{ naam }} weg={weg('ookKwalificaties')} />
    </div>
  );
}

function Lijst({ kop, regels, id = (regel) => regel, naam, weg, children }) {
  if (regels.length === 0) {
    return null;
  }
  return (
    <section aria-label={kop}>
      <h4>{kop}</h4>
      <ul>
        {regels.map((regel) => (
          <li key={id(regel)}>
            <span>{naam(id(regel))}</span>
            {children?.(regel)}
            <button type="button" className="utrecht-button utrecht-button--subtle" onClick={() => weg(id(regel))} aria-label={`Haal weg: ${naam(id(regel))}`}>
              Haal weg
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Maanden({ werk, naam, wijzig }) {
  return (
    <label>
      <input
        type="number"
        min="0"
        max="720"
        className="utrecht-textbox"
        value={werk.maanden}
        aria-label={`Aantal maanden als ${naam(werk.functie)}`}
        onChange={(event) => wijzig(Math.min(720, Math.max(0, Math.round(Number(event.target.value)))))}
      />{' '}
      maanden
    </label>
  );
}

function Niveau({ skill, vanaf, naam, wijzig }) {
  return (
    <label>
      {vanaf && 'vanaf '}
      <select className="utrecht-select" value={skill.niveau ?? 2} aria-label={`Niveau van ${naam(skill.skill)}`} onChange={(event) => wijzig(Number(event.target.value))}>
        {Object.entries(NIVEAUS).map(([niveau, woord]) => (
          <option key={niveau} value={niveau}>
            {woord}
          </option>
        ))}
      </select>
    </label>
  );
}
