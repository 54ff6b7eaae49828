package policy

import (
	"context"
	"iter"
	"runtime"
	"sync"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// batchSize is how many subjects are handed to a worker at once: enough for the handing over to cost nothing, and few
// enough for the batches in flight to take little memory.
const batchSize = 256

// Compare judges everyone in a population by two editions, of one policy on two days or of two policies, and says who
// gains, who loses and who stays, and through which rules. An edition on which no rule bars has no verdict to compare:
// it is a fault, as are a tour that is the zero period and a population that is nil. All faults are reported together.
//
// The population is run once, in the goroutine of the caller, and is never held: the memory taken does not grow with
// it. The subjects are judged on as many cores as the program may use, so that the functions of the rules are called
// from several goroutines at once; the result is the same on any number. No goroutine outlives the call, even when the
// population panics.
//
// Progress, which may be nil, is called in the goroutine of the caller, now and then and once at the end, with the number
// of subjects judged so far.
//
// When the context ends first, its error comes with the comparison of the subjects judged by then, which are the first
// of the population without a gap.
func Compare[S any](
	ctx context.Context, before, after Edition[S], population iter.Seq[S], tour calendar.Period, progress func(done int),
) (Comparison, error) {
	return compare(ctx, before, after, population, tour, progress, runtime.GOMAXPROCS(0))
}

func compare[S any](
	ctx context.Context, before, after Edition[S], population iter.Seq[S], tour calendar.Period, progress func(done int), workers int,
) (Comparison, error) {
	faults := checkCompared(before, after, tour)
	if population == nil {
		faults.Add(fault.Absent("population", bilingual.Text{English: "the subjects to judge", French: "les dossiers à évaluer"}))
	}
	if err := faults.Err(); err != nil {
		return Comparison{}, err
	}
	inner, cancel := context.WithCancel(ctx)
	c := &comparer[S]{
		before: before, after: after, tour: tour, ended: inner.Done(), workers: workers,
		batches: 2 * workers, ledger: newLedger(before, after), progress: progress, reported: -1,
	}
	if workers == 1 {
		c.batches = 1
	}
	c.waiting = make([]*batch[S], c.batches)
	defer c.stop(cancel) // also when the population or the progress panics
	c.run(population)
	result := c.ledger.comparison(before, after, tour)
	if c.cut {
		return result, ctx.Err()
	}
	return result, nil
}

func checkCompared[S any](before, after Edition[S], tour calendar.Period) fault.List {
	var faults fault.List
	acceptedEdition := bilingual.Text{
		English: "an edition in which at least one rule bars", French: "une version comptant au moins une règle éliminatoire",
	}
	if len(before.checks) == 0 {
		faults.Add(fault.Absent("before", acceptedEdition))
	}
	if len(after.checks) == 0 {
		faults.Add(fault.Absent("after", acceptedEdition))
	}
	if tour.IsZero() {
		faults.Add(fault.Absent("tour", acceptedTour))
	}
	return faults
}

var acceptedTour = bilingual.Text{English: "a period of at least one day", French: "une période d'au moins un jour"}

// comparer hands the population in batches to workers and merges what they found in the order of the population. All
// its fields belong to the goroutine of the caller; a batch belongs to whoever was handed it last.
type comparer[S any] struct {
	before, after Edition[S]
	tour          calendar.Period
	ended         <-chan struct{} // closed when the work is to stop
	workers       int

	crew         sync.WaitGroup
	jobs, judged chan *batch[S] // nil until workers are needed
	batches      int            // how many there may be; each channel has room for all
	made         int
	free         []*batch[S]
	next, merged int         // the batch to hand out next, and the one to merge next
	waiting      []*batch[S] // judged before their turn, by their number modulo batches

	ledger   *ledger[S]
	cut      bool // whether subjects are left that were not judged
	progress func(done int)
	reported int
}

func (c *comparer[S]) run(population iter.Seq[S]) {
	b := c.take()
	for subject := range population {
		if isClosed(c.ended) {
			c.cut = true
			break
		}
		b.subjects = append(b.subjects, subject)
		if len(b.subjects) == batchSize {
			c.hand(b)
			b = c.take()
		}
	}
	if len(b.subjects) > 0 && !c.cut {
		c.hand(b)
	}
	for c.merged < c.next {
		c.receive()
	}
	c.report()
}

// take is an empty batch, once there is one.
func (c *comparer[S]) take() *batch[S] {
	for len(c.free) == 0 && c.made == c.batches {
		c.receive()
	}
	if len(c.free) == 0 {
		c.made++
		return newBatch(c.before, c.after)
	}
	b := c.free[len(c.free)-1]
	c.free = c.free[:len(c.free)-1]
	b.reset()
	return b
}

// hand gives the batch to a worker. A batch that is not full is the last; where it is the first too, no workers are
// worth their start.
func (c *comparer[S]) hand(b *batch[S]) {
	b.number = c.next
	c.next++
	if c.workers == 1 || c.jobs == nil && len(b.subjects) < batchSize {
		b.judge(c.before, c.after, c.tour, c.ended)
		c.settle(b)
		return
	}
	if c.jobs == nil {
		c.jobs, c.judged = make(chan *batch[S], c.batches), make(chan *batch[S], c.batches)
		for range c.workers {
			c.crew.Go(c.work)
		}
	}
	c.jobs <- b
}

func (c *comparer[S]) work() {
	for b := range c.jobs {
		c.judge(b)
	}
}

// judge gives the batch back even when a rule ends the goroutine, as runtime.Goexit does and with it t.FailNow of a
// test: nobody would know, and the caller would wait for ever.
func (c *comparer[S]) judge(b *batch[S]) {
	b.lost = true
	defer func() { c.judged <- b }()
	b.judge(c.before, c.after, c.tour, c.ended)
	b.lost = false
}

// receive waits for a batch from the workers. One that ended its worker is judged here, where the rule ends the
// goroutine of the caller as it would have without workers; a new worker takes the place of the old.
func (c *comparer[S]) receive() {
	b := <-c.judged
	if b.lost {
		c.crew.Go(c.work)
		b.restart()
		b.judge(c.before, c.after, c.tour, c.ended)
	}
	c.settle(b)
}

// settle merges the batch, and those that waited for it, when it is its turn.
func (c *comparer[S]) settle(b *batch[S]) {
	c.waiting[b.number%c.batches] = b
	for {
		at := c.merged % c.batches
		b := c.waiting[at]
		if b == nil {
			return
		}
		c.waiting[at] = nil
		c.merged++
		if !c.cut {
			c.ledger.merge(b, c.before, c.after, c.tour)
			c.cut = b.judged < len(b.subjects)
		}
		c.free = append(c.free, b)
		if c.ledger.judged-c.reported >= 16*batchSize {
			c.report()
		}
	}
}

func (c *comparer[S]) report() {
	if c.progress != nil && c.reported != c.ledger.judged {
		c.reported = c.ledger.judged
		c.progress(c.reported)
	}
}

// stop ends the workers and waits for them.
func (c *comparer[S]) stop(cancel context.CancelFunc) {
	cancel()
	if c.jobs != nil {
		close(c.jobs)
	}
	c.crew.Wait()
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}
