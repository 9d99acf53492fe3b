declare module 'virtual:map-shapes' {
  export const shapes: readonly { code: string; path: string; at: readonly [number, number] }[];
  export const size: { readonly width: number; readonly height: number };
}
