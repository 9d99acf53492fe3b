import { encode } from 'uqr';
import { useWords } from '../components/words';

/** The recovery key as a QR code, drawn as one path so that it prints sharp at any size. */
export function KeyPicture({ identity }: { identity: string }) {
  const words = useWords();
  const { data, size } = encode(identity, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .filter((square) => square !== '')
    .join('');
  return (
    <svg className="key-picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words('sheet.picture')}>
      <rect className="key-paper" width={size} height={size} />
      <path className="key-ink" d={path} />
    </svg>
  );
}
