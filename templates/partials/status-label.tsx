import type { VNode } from 'preact';
import type { StatusView } from '../../src/site/views.ts';

export function StatusLabel({ status: { key, label } }: { status: StatusView }): VNode {
  return <span class={`status ${key}`}>{label}</span>;
}
