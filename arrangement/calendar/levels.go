package calendar

import (
	"cmp"
	"iter"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// MaxLevel is the highest level that a [Levels] can have on a day; the lowest is -MaxLevel. Nothing that the library
// counts comes near it, and a sum over all days of the calendar stays exact.
const MaxLevel = 1_000_000_000

// Levels is a count by day: officers away, a ceiling, strength, vacancies, seats. It is 0 before its first step, and
// from each step on it has the step's level until the next. It is how the library answers "how many, when".
//
// Levels is immutable. It holds a slice, so it is compared with [Levels.Equal] and not with ==. The zero Levels is 0 on
// every day.
//
// Its JSON form is an array of its steps.
type Levels struct {
	// steps are in order of their days, and each changes the level, the first from 0.
	steps []step
}

// step is a Step at half the size.
type step struct{ from, level int32 }

// Step is a day from which a count has a level.
type Step struct {
	// From is the first day on which the count has the level.
	From Date `json:"from"`
	// Level is the count from that day until the next step.
	Level int `json:"level"`
}

var (
	aFirstDay  = bilingual.Text{English: "the day from which it is the level", French: "le jour à compter duquel le niveau s'applique"}
	oneLevel   = bilingual.Text{English: "one level for each day", French: "un seul niveau par jour"}
	levelRange = bilingual.Text{
		English: "from -1,000,000,000 to 1,000,000,000",
		French:  "de -1\u00a0000\u00a0000\u00a0000 à 1\u00a0000\u00a0000\u00a0000",
	}
)

// LevelsOf is the count that the steps give, which may come in any order. A step that changes nothing is dropped. A
// step without a day is a [fault.Fault] of the kind [fault.Missing], a second step on a day one of the kind
// [fault.Duplicate], a level beyond [MaxLevel] one of the kind [fault.OutOfRange]; all are reported together in a
// [fault.List], each with the index of its step. It takes O(n log n) for n steps.
func LevelsOf(steps ...Step) (Levels, error) {
	var faults fault.List
	seen := make(map[Date]bool, len(steps))
	for i, s := range steps {
		at := func(key string) fault.Path { return fault.Path("").Index(i).Key(key) }
		switch {
		case s.From.IsZero():
			faults.Add(fault.Fault{Kind: fault.Missing, Path: at("from"), Accepted: aFirstDay})
		case seen[s.From]:
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at("from"), Given: bilingual.Both(s.From.In), Accepted: oneLevel})
		}
		seen[s.From] = true
		if s.Level < -MaxLevel || s.Level > MaxLevel {
			given := bilingual.Both(func(tag language.Tag) string { return bilingual.Whole(tag, s.Level) })
			faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at("level"), Given: given, Accepted: levelRange})
		}
	}
	if err := faults.Err(); err != nil {
		return Levels{}, err
	}
	inOrder := slices.Clone(steps)
	slices.SortFunc(inOrder, func(a, b Step) int { return a.From.Compare(b.From) })
	var made Levels
	for _, s := range inOrder {
		made.add(s.From.day, s.Level)
	}
	return made, nil
}

// MustLevelsOf is [LevelsOf] for steps that stand as literals in a program. It panics where LevelsOf gives an error.
func MustLevelsOf(steps ...Step) Levels {
	levels, err := LevelsOf(steps...)
	if err != nil {
		panic(err)
	}
	return levels
}

// Constant is the count that is n on every day, held to the range of [MaxLevel].
func Constant(n int) Levels {
	var made Levels
	made.add(firstDay, n)
	return made
}

// add adds a step after the others, where it changes the level. The level is held to the range of [MaxLevel].
func (l *Levels) add(from int32, level int) {
	to := int32(min(max(level, -MaxLevel), MaxLevel))
	if to != l.last() {
		l.steps = append(l.steps, step{from: from, level: to})
	}
}

// last is the level from the last step on.
func (l Levels) last() int32 {
	if len(l.steps) == 0 {
		return 0
	}
	return l.steps[len(l.steps)-1].level
}

// IsZero says whether the count is 0 on every day.
func (l Levels) IsZero() bool { return len(l.steps) == 0 }

// Equal says whether the counts are the same on every day.
func (l Levels) Equal(other Levels) bool { return slices.Equal(l.steps, other.steps) }

// Steps are the steps in the order of their days. Each changes the level, the first from 0.
func (l Levels) Steps() iter.Seq[Step] {
	return func(yield func(Step) bool) {
		for _, s := range l.steps {
			if !yield(Step{From: Date{day: s.from}, Level: int(s.level)}) {
				return
			}
		}
	}
}

// At is the count on the day; 0 for no date. It takes O(log n) for n steps.
func (l Levels) At(day Date) int {
	if i := l.index(day.day); i >= 0 {
		return int(l.steps[i].level)
	}
	return 0
}

// index is that of the step in force on the day, -1 before the first.
func (l Levels) index(day int32) int {
	i, exact := slices.BinarySearchFunc(l.steps, day, func(s step, day int32) int { return cmp.Compare(s.from, day) })
	if exact {
		return i
	}
	return i - 1
}

// Max is the highest count in the period, and the first day on which it is reached. It is 0 and no date where the
// period is none.
func (l Levels) Max(p Period) (level int, first Date) {
	return l.most(p, func(level, highest int) bool { return level > highest })
}

// Min is the lowest count in the period, and the first day on which it is reached. It is 0 and no date where the
// period is none.
func (l Levels) Min(p Period) (level int, first Date) {
	return l.most(p, func(level, lowest int) bool { return level < lowest })
}

func (l Levels) most(p Period, better func(level, best int) bool) (best int, first Date) {
	for part, level := range l.during(p) {
		if first.IsZero() || better(level, best) {
			best, first = level, part.From()
		}
	}
	return best, first
}

// Sum is the counts of all days of the period together: of officers away, the person-days. An open-ended period is
// summed to 9999-12-31.
func (l Levels) Sum(p Period) int {
	sum := int64(0)
	for part, level := range l.during(p) {
		sum += int64(part.Len()) * int64(level)
	}
	return int(min(max(sum, minInt), maxInt)) // changes nothing where int has 64 bits
}

const (
	maxInt = int64(int(^uint(0) >> 1))
	minInt = -maxInt - 1
)

// during are the parts of the period on which the count is the same, in order, each with the count.
func (l Levels) during(p Period) iter.Seq2[Period, int] {
	return func(yield func(Period, int) bool) {
		for i := l.index(p.from); p.from < p.until; i++ {
			part, level := p, 0
			if i >= 0 {
				level = int(l.steps[i].level)
			}
			if i+1 < len(l.steps) {
				part.until = min(p.until, l.steps[i+1].from)
			}
			if !yield(part, level) {
				return
			}
			p.from = part.until
		}
	}
}
