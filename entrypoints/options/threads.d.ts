declare module '*?thread' {
  /** Address of the script, for `new Worker`. */
  const url: string;
  export default url;
}
