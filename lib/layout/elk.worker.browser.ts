// ELK's worker script answers messages by itself when it runs in a worker.
import "elkjs/lib/elk-worker.min.js";
