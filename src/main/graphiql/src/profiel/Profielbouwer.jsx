import { useNamen } from './namen.js';
import { Regels } from './Regels.jsx';
import { alsDoel, ids, metKwalificatie, metOpleiding, metSkill, metWerk, nogNiet, wilNiet, wilOok } from './vraag.js';
import { Wensen } from './Wensen.jsx';
import { Zoekveld } from './Zoekveld.jsx';

/** Een vraag bouwen zonder GraphQL te schrijven. `wijzig` krijgt elke nieuwe vraag. */
export function Profielbouwer({ vraag, wijzig }) {
  const naam = useNamen(ids(vraag));
  return (
    <div className="ov-bouwer">
      <section aria-label="Doel">
        <h3>Wat wil iemand worden?</h3>
        <p>{vraag.functie ? <strong>{naam(vraag.functie)}</strong> : 'Nog niets gekozen.'}</p>
        <Zoekveld label="Zoek een beroep" soorten={['FUNCTIE']} keuzes={(gevonden) => doelKeuzes(gevonden, vraag, wijzig)} />
      </section>
      <section aria-label="Profiel">
        <h3>Wat brengt iemand mee?</h3>
        <Zoekveld label="Zoek werk, een vaardigheid, een opleiding of een papier" keuzes={(gevonden) => profielKeuzes(gevonden, vraag, wijzig)} />
        <Regels {...{ vraag, wijzig, naam }} />
      </section>
      <section aria-label="Wensen">
        <h3>Wat wil en kan iemand?</h3>
        <Wensen {...{ vraag, wijzig }} />
      </section>
      <p className="ov-klein-tekst">Een profiel gaat alleen mee met de vraag. De dienst bewaart het niet; deze browser wel, tot u het wist.</p>
    </div>
  );
}

/** Een ervaring, zoals mantelzorg, is geen beroep om naartoe te gaan. */
function doelKeuzes(gevonden, vraag, wijzig) {
  return gevonden.soort === 'ERVARING' ? [] : [{ naam: 'Dit worden', doe: (id) => wijzig(alsDoel(vraag, id)) }];
}

function profielKeuzes(gevonden, vraag, wijzig) {
  switch (gevonden.__typename) {
    case 'Functie':
      return [
        { naam: 'Heb ik gedaan', doe: (id) => wijzig(metWerk(vraag, id)) },
        { naam: 'Wil ik niet', doe: (id) => wijzig(wilNiet(vraag, id)) },
      ];
    case 'Skill':
      return [
        { naam: 'Kan ik al', doe: (id) => wijzig(metSkill(vraag, id)) },
        { naam: 'Kan ik nog niet', doe: (id) => wijzig(nogNiet(vraag, id)) },
      ];
    case 'Opleiding':
      return [
        { naam: 'Heb ik gedaan', doe: (id) => wijzig(metOpleiding(vraag, id)) },
        { naam: 'Wil ik niet', doe: (id) => wijzig(wilNiet(vraag, id)) },
      ];
    default:
      return [
        { naam: 'Heb ik', doe: (id) => wijzig(metKwalificatie(vraag, id)) },
        { naam: 'Wil ik ook halen', doe: (id) => wijzig(wilOok(vraag, id)) },
      ];
  }
}
