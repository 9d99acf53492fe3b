import { type MessageId, useWords } from '../components/words';

const before: MessageId[] = ['firstMinute.power', 'firstMinute.screen', 'firstMinute.practice', 'firstMinute.paper'];
const during: MessageId[] = [
  'firstMinute.say',
  'firstMinute.stepBack',
  'firstMinute.never',
  'firstMinute.noQuestions',
  'firstMinute.stuck',
  'firstMinute.leaving',
];
const disclosed: MessageId[] = [
  'disclosed.thank',
  'disclosed.card',
  'disclosed.noNotes',
  'disclosed.noSecrecy',
  'disclosed.notMoved',
  'disclosed.danger',
];

/** A volunteer's first minute, and what to do when somebody tells what happened to them. On the screen and on paper. */
export function FirstMinute({ heading }: { heading: 'h1' | 'h2' }) {
  const words = useWords();
  const Title = heading;
  const Part = heading === 'h1' ? 'h2' : 'h3';
  const list = (items: readonly MessageId[]) => (
    <ul>
      {items.map((id) => (
        <li key={id}>{words(id)}</li>
      ))}
    </ul>
  );
  return (
    <div className="first-minute">
      <Title>{words('firstMinute.title')}</Title>
      <Part>{words('firstMinute.before')}</Part>
      {list(before)}
      <Part>{words('firstMinute.during')}</Part>
      {list(during)}
      <Part>{words('disclosed.title')}</Part>
      {list(disclosed)}
    </div>
  );
}
