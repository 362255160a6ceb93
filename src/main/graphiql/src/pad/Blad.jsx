import { Tijdlijn } from '../tekening/Tijdlijn.jsx';
import { euro, opsomming, weken } from '../woorden.js';
import { Qr } from './Qr.jsx';
import { Stap } from './Stap.jsx';

const DATUM = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

/** Het pad van één persoon, om te lezen, te bespreken en mee te nemen. `kanNiet` spreekt een aanname tegen. */
export function Blad({ pad, catalogus, adres, kanNiet }) {
  return (
    <article className="blad">
      <h1 className="utrecht-heading-1">Jouw pad naar {pad.functie.naam}</h1>
      <Begin pad={pad} />
      {pad.stappen.length > 0 && (
        <section aria-labelledby="stappen">
          <h2 id="stappen" className="utrecht-heading-2">
            De stappen
          </h2>
          <Tijdlijn pad={pad} />
          <ol className="blad-stappen">
            {pad.stappen.map((stap) => (
              <Stap key={stap.nummer} stap={stap} pad={pad} />
            ))}
          </ol>
        </section>
      )}
      <Erna pad={pad} />
      <Wat titel="Dit kun je al" regels={pad.alAanwezig.map((eis) => [eisNaam(eis), opsomming(eis.dankzij)].filter(Boolean).join(': '))} />
      <Aannames aannames={pad.aannames} kanNiet={kanNiet} />
      <Wat titel="Bespreek samen" regels={pad.bespreekDit.map(eisNaam)} uitleg="Dit vraagt het werk van je houding. Daar is geen opleiding voor nodig." />
      <Voet {...{ pad, catalogus, adres }} />
    </article>
  );
}

function Begin({ pad }) {
  const { totaal } = pad;
  return (
    <section aria-label="In het kort">
      <p className="utrecht-paragraph blad-eerst">
        <strong>Begin hiermee:</strong> {pad.eersteActie}
      </p>
      <dl className="blad-cijfers">
        <Cijfer woord="Eerste betaalde dag" wat={pad.eersteWerkdag === null ? 'niet bekend' : eersteDag(pad.eersteWerkdag)} />
        <Cijfer woord="Alle stappen na elkaar" wat={weken(totaal.weken)} />
        {totaal.doorlooptijd !== null && totaal.doorlooptijd !== totaal.weken && <Cijfer woord="Op de kalender" wat={weken(totaal.doorlooptijd)} />}
        <Cijfer woord="Zelf betalen" wat={euro(totaal.kosten)} />
        <Cijfer woord="Prijs, wie er ook betaalt" wat={euro(totaal.prijs)} />
      </dl>
      {pad.nuAlMogelijk.length > 0 && (
        <p className="utrecht-paragraph">
          <strong>Nu al mogelijk:</strong> werken als {opsomming(pad.nuAlMogelijk.map((functie) => functie.naam))}.
        </p>
      )}
      <p className="utrecht-paragraph niet-op-papier">{pad.uitleg}</p>
    </section>
  );
}

function Cijfer({ woord, wat }) {
  return (
    <div>
      <dt>{woord}</dt>
      <dd>{wat}</dd>
    </div>
  );
}

function eersteDag(week) {
  return week === 0 ? 'meteen' : `na ${weken(week)}`;
}

function Erna({ pad }) {
  return (
    <>
      <Wat titel="Dit regelt je werkgever na de start" regels={pad.naStart.map((eis) => eis.uitleg ?? eis.eenVan.map((papier) => papier.naam).join(' of '))} />
      <Wat titel="Dit kun je later nog leren" regels={pad.nogOpen.map(eisNaam)} />
    </>
  );
}

function Aannames({ aannames, kanNiet }) {
  if (aannames.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="aannames">
      <h2 id="aannames" className="utrecht-heading-2">
        Dit hebben we aangenomen
      </h2>
      <p className="utrecht-paragraph">Klopt er iets niet? Zeg het, dan rekenen we opnieuw.</p>
      <ul className="utrecht-unordered-list">
        {aannames.map((aanname) => (
          <li key={`${aanname.skill.id} ${aanname.niveau}`} className="utrecht-unordered-list__item">
            {aanname.skill.naam} ({aanname.niveauTekst}){' '}
            <button type="button" className="utrecht-button utrecht-button--secondary-action niet-op-papier" onClick={() => kanNiet(aanname)} aria-label={`Klopt niet: ${aanname.skill.naam}`}>
              Klopt niet
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Wat({ titel, regels, uitleg }) {
  return regels.length === 0 ? null : (
    <section aria-label={titel}>
      <h2 className="utrecht-heading-2">{titel}</h2>
      {uitleg && <p className="utrecht-paragraph">{uitleg}</p>}
      <ul className="utrecht-unordered-list">
        {[...new Set(regels)].map((regel) => (
          <li key={regel} className="utrecht-unordered-list__item">
            {regel}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Voet({ pad, catalogus, adres }) {
  return (
    <footer className="blad-voet">
      <Qr adres={adres} />
      <div>
        <p className="utrecht-paragraph">
          {pad.bewijs.optimaal ? 'In deze gegevens is geen beter pad: dat is bewezen.' : 'Misschien is er een beter pad: de rekentijd was op.'} Bespreek het met een
          adviseur voordat je iets betaalt of opzegt. De weken zijn zonder wachttijd gerekend.
        </p>
        <p className="utrecht-paragraph">
          Gegevens: {catalogus.naam} {catalogus.versie}
          {catalogus.peildatum && `, van ${DATUM.format(new Date(catalogus.peildatum))}`}. {catalogus.bron} Versie {pad.catalogusversie}.
        </p>
        <p className="utrecht-paragraph blad-adres">
          Dit blad staat op <a className="utrecht-link" href={adres}>{kort(adres)}</a>. Je gegevens staan in het adres zelf en worden nergens bewaard.
        </p>
      </div>
    </footer>
  );
}

function kort(adres) {
  return adres.length > 90 ? `${adres.slice(0, 87)}…` : adres;
}

function eisNaam(eis) {
  if (eis.skill) {
    return eis.niveauTekst ? `${eis.skill.naam} (${eis.niveauTekst})` : eis.skill.naam;
  }
  return eis.eenVan.map((papier) => papier.naam).join(' of ');
}
