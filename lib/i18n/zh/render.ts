export const render = {} as const;
