import { Component, type ReactNode } from 'react';
import { Button, EmptyState } from '../ui/index.ts';

type ErrorBoundaryProps = { children: ReactNode };

/** Keeps a fault in one screen from taking the window with it; what was saved is in the file all the same. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="lonely">
        <EmptyState
          title="This screen has stopped"
          words="Something went wrong in it. Everything that was saved is in the case file; nothing was lost from it."
          action={
            <>
              <Button variant="primary" onPress={() => this.setState({ hasFailed: false })}>
                Try again
              </Button>
              <Button onPress={() => window.location.reload()}>Reload Casewright</Button>
            </>
          }
        />
      </div>
    );
  }
}
