/** Stands for Node's Buffer, which libraries name for servers alone and browsers would download. */
export const Buffer = undefined;
