package policy

import (
	"github.com/canpolice/ipp/arrangement/calendar"
)

// transitions counts verdicts before by verdicts after, by their places in verdicts.
type transitions [3][3]int

func verdictPlace(v Verdict) int {
	switch v {
	case Met:
		return 0
	case Unmet:
		return 1
	default:
		return 2
	}
}

// shiftsOf are the places of the shifts between verdicts, by their places.
func shiftsOf() (places [3][3]uint8) {
	for i, before := range verdicts {
		for j, after := range verdicts {
			places[i][j] = uint8(ShiftOf(before.Code, after.Code).place())
		}
	}
	return places
}

// batch is some subjects that follow one another in the population, and what was found about them.
type batch[S any] struct {
	number   int
	subjects []S
	judged   int  // how many of them, from the first on
	lost     bool // whether a rule ended the goroutine that judged it

	shiftOf       [3][3]uint8
	counts        transitions
	first         [7][]int // the first subjects of each shift, as many as may become samples
	gains, losses tally
}

func newBatch[S any](before, after Edition[S]) *batch[S] {
	return &batch[S]{
		shiftOf: shiftsOf(), gains: newTally(len(before.checks)), losses: newTally(len(after.checks)),
	}
}

// reset empties the batch for the next subjects.
func (b *batch[S]) reset() {
	clear(b.subjects) // what they refer to is not kept
	b.subjects = b.subjects[:0]
	b.restart()
}

// restart forgets what was found.
func (b *batch[S]) restart() {
	b.judged, b.counts = 0, transitions{}
	for i := range b.first {
		b.first[i] = b.first[i][:0]
	}
	b.gains.reset()
	b.losses.reset()
}

// judge asks both editions about each subject until the work is to stop. The rules that made a difference are those
// that block where the verdict is not met: none blocks where it is met.
func (b *batch[S]) judge(before, after Edition[S], tour calendar.Period, ended <-chan struct{}) {
	for i := range b.subjects {
		if isClosed(ended) {
			return
		}
		subject := b.subjects[i]
		v, w := verdictPlace(before.Verdict(subject, tour)), verdictPlace(after.Verdict(subject, tour))
		switch {
		case v == w:
		case w == 0:
			before.blocking(subject, tour, b.gains.set)
			b.gains.count()
		case v == 0:
			after.blocking(subject, tour, b.losses.set)
			b.losses.count()
		}
		b.counts[v][w]++
		if shift := b.shiftOf[v][w]; len(b.first[shift]) < SamplesKept {
			b.first[shift] = append(b.first[shift], i)
		}
		b.judged++
	}
}

// tally counts sets of rules within a batch. It remembers the sets that it has seen in earlier batches, so that the usual
// ones allocate nothing.
type tally struct {
	set    []byte // the set to count, a bit for each check
	index  map[string]int
	sets   []string
	counts []int
	order  []int // those counted in this batch, in the order in which they were first seen
}

func newTally(checks int) tally {
	return tally{set: make([]byte, (checks+7)/8), index: make(map[string]int)}
}

func (t *tally) count() {
	i, found := t.index[string(t.set)]
	if !found {
		i = len(t.sets)
		t.sets = append(t.sets, string(t.set))
		t.counts = append(t.counts, 0)
		t.index[t.sets[i]] = i
	}
	if t.counts[i] == 0 {
		t.order = append(t.order, i)
	}
	t.counts[i]++
}

func (t *tally) reset() {
	for _, i := range t.order {
		t.counts[i] = 0
	}
	t.order = t.order[:0]
	if len(t.sets) > CombinationsKept {
		clear(t.index)
		clear(t.sets)
		t.sets, t.counts = t.sets[:0], t.counts[:0]
	}
}
