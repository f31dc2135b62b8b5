import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/base.css';
import './styles/shell.css';
import './styles/table.css';
import './styles/narrow.css';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
