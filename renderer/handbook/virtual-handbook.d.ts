declare module 'virtual:handbook' {
  export const handbook: Readonly<Record<'en' | 'es', import('../../shared/handbook/page').Handbook>>;
}
