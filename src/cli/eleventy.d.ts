/** The part of Eleventy that Almanac uses; Eleventy comes without types. */
declare module '@11ty/eleventy' {
  /** What a configuration file is handed. */
  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    /** Folders to copy, relative to the working directory, by their names in the output folder. */
    addPassthroughCopy(folders: Record<string, string>): void;
    on(event: 'eleventy.ignores', listener: (globs: string[]) => void): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(enabled: boolean): void;
  }

  export interface Logger {
    log(message: string): void;
    info(message: string): void;
    warn(message: string): void;
    error(message: string): void;
  }

  interface Options {
    configPath: string;
    quietMode: boolean;
    loader: 'esm';
    /** Called before the configuration file. */
    config(config: UserConfig): void;
  }

  /** From paths of sources to paths of copies. */
  interface Copied {
    map: Record<string, string>;
  }

  interface Written {
    outputPath: string;
  }

  export default class Eleventy {
    /** Both folders relative to the working directory. */
    constructor(input: string, output: string, options: Options);
    readonly logger: { overrideLogger(logger: Logger): void };
    write(): Promise<[copied: Copied[], written: Written[]]>;
  }
}
