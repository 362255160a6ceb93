import { examples } from '../examples.js';
import { useTabblad } from './tabblad.js';

/** De voorbeeldvragen, elk in een eigen tabblad te openen. */
export function VoorbeeldenPaneel() {
  const { openVraag } = useTabblad();
  return (
    <div className="ov-paneel">
      <h2>Voorbeelden</h2>
      <p>Kies een vraag. Hij opent in een nieuw tabblad; stel hem met de roze knop of met Ctrl-Enter.</p>
      <ul className="ov-voorbeelden">
        {examples.map((voorbeeld) => (
          <li key={voorbeeld.titel}>
            <button type="button" onClick={() => openVraag(voorbeeld)}>
              <strong>{voorbeeld.titel}</strong>
              <span>{voorbeeld.uitleg}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
