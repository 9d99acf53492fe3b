import { mountWindow } from '../components/frame';
import { SignerWindow } from './SignerWindow';

// The next person starts in the laptop's own language, so a signer's choice is never kept.
void mountWindow(<SignerWindow />, false);
