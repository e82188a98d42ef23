/** One request; its body is sent with POST. */
export type HttpRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
  /** Until the whole answer is there. */
  readonly timeoutMs: number;
  /** Of the answer; a longer one is broken off. */
  readonly mostBytes: number;
};

/** What came of a request. No redirect is followed. */
export type HttpAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<
        Partial<Record<'date' | 'location' | 'retry-after', string | undefined>>
      >;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'too_large' | 'timeout' }
  /** The code of the network or of TLS: `ECONNREFUSED`. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Certificates and keys in PEM. */
export type HttpTls = {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly serverName?: string;
  readonly insecure: boolean;
};

/** A client that keeps up to `connections` open until it is closed. */
export type HttpClient = {
  readonly post: (request: HttpRequest) => Promise<HttpAnswer>;
  readonly close: () => void;
};

export type OpenHttp = (options: {
  readonly connections: number;
  readonly tls?: HttpTls;
}) => Promise<HttpClient>;
