import { Component, type ReactNode } from 'react';
import { Problem } from './Problem';

/** When a screen breaks, says so in words instead of going blank; nothing is reported anywhere. */
export class Safely extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Problem error={{ code: 'internal', message: 'a screen broke' }} retry={() => this.setState({ broken: false })} />
    );
  }
}
