import type { Config } from '../core/config.ts'
import type { LinterOptions as PortableOptions } from '../linter.ts'
import type { FileFlags, FileRemark } from './files.ts'

/** What a linter of files is made of. Everything is optional. */
export interface LinterOptions extends Omit<PortableOptions, 'config'> {
  /** The folder that paths count from; by default the one of the process. */
  readonly cwd?: string | undefined
  /**
   * An object takes the place of configuration files, a string names one, and `false` goes without.
   * By default it is found for each draft, from its folder upwards to the root of the repository.
   */
  readonly config?: Config | string | false | undefined
  /** Laid over whatever configuration there is. */
  readonly override?: Pick<Config, 'profile' | 'rules' | 'meta' | 'terms'> | undefined
  /**
   * Whether configurations, rules and plugins in JavaScript that a configuration names may run;
   * `true` by default. Without, they are passed over, and what is data still counts.
   */
  readonly allowCode?: boolean | undefined
  /** Called once for each piece of code that was passed over, with a sentence about it. */
  readonly onRefused?: ((message: string) => void) | undefined
  /**
   * The only baseline, or `false` for none. By default the nearest one is found for each draft, from
   * its folder upwards to the root of the repository.
   */
  readonly baseline?: string | false | undefined
}

/** Which files, as the flags of the command line say it. */
export interface FileOptions extends Omit<FileFlags, 'fileList'> {
  /** Called with what was named expressly and is left out all the same. */
  readonly onNote?: ((note: FileRemark) => void) | undefined
}
