import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { ProfielPaneel } from './ProfielPaneel.jsx';
import { TekeningPaneel } from './TekeningPaneel.jsx';
import { VoorbeeldenPaneel } from './VoorbeeldenPaneel.jsx';
import './panels.css';

const icoon = (pad) =>
  function Icoon() {
    return (
      <svg height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
        <path d={pad} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    );
  };

/** De panelen links, van vraag naar antwoord; de geschiedenis hoort bij GraphiQL zelf. */
export const panelen = [
  { title: 'Voorbeelden', icon: icoon('M4 5h16M4 10h16M4 15h10M4 20h7'), content: VoorbeeldenPaneel },
  { title: 'Profiel', icon: icoon('M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 4-6 8-6s8 2 8 6'), content: ProfielPaneel },
  { title: 'Tekening', icon: icoon('M4 20V4M4 20h16M8 16h4M10 11h6M14 6h6'), content: TekeningPaneel },
  HISTORY_PLUGIN,
];
