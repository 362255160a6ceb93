import { createRoot } from 'react-dom/client';
import './pad.css';
import { PadPagina } from './PadPagina.jsx';

createRoot(document.getElementById('pad')).render(<PadPagina />);
