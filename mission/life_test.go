package mission_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

func happens(kind mission.EventKind, on string) mission.Event {
	return mission.Event{Kind: kind, On: date(on), Basis: chosen}
}

// lived is the life of events that happen on one day, each separated by a space.
func lived(t testing.TB, kinds string) mission.Life {
	t.Helper()
	var events []mission.Event
	for kind := range strings.FieldsSeq(kinds) {
		events = append(events, happens(mission.EventKind(kind), "2008-05-01"))
	}
	life, err := mission.Replay(events...)
	require.NoError(t, err)
	return life
}

// The table as a grid, written apart from the one that is tested: a row is a kind, a column a stage. A dot is what may not
// happen, = stays, < goes back to the stage before the suspension, and a letter is the stage that it leads to.
const grid = `
                -  P  A  D  E  W  S  C
request         P  .  .  .  .  .  .  .
reconnaissance  .  =  =  =  =  =  =  .
approval        .  A  .  .  .  .  .  .
refusal         .  C  .  .  .  .  .  .
withdrawal      .  C  C  .  .  .  .  .
announcement    .  .  =  =  =  =  =  .
deployment      .  .  D  =  =  =  .  .
extension       .  .  .  E  =  E  .  .
change          .  .  =  =  =  =  =  .
incident        .  .  .  =  =  =  =  .
suspension      .  .  S  S  S  S  .  .
resumption      .  .  .  .  .  .  <  .
draw-down       .  .  .  W  W  =  W  .
closure         .  .  .  C  C  C  C  .
`

var letters = map[string]mission.Stage{
	"-": "", "P": mission.Proposed, "A": mission.Approved, "D": mission.Deployed, "E": mission.Extended,
	"W": mission.DrawingDown, "S": mission.Suspended, "C": mission.Closed,
}

// cells are the cells of the grid, by stage and kind; those of what may not happen are left out.
func cells(t testing.TB) map[mission.Stage]map[mission.EventKind]string {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(grid), "\n")
	columns := strings.Fields(lines[0])
	found := map[mission.Stage]map[mission.EventKind]string{}
	for _, column := range columns {
		found[letters[column]] = map[mission.EventKind]string{}
	}
	require.Len(t, found, 8)
	require.Len(t, lines, 15)
	for _, line := range lines[1:] {
		row := strings.Fields(line)
		require.Len(t, row, len(columns)+1)
		for i, cell := range row[1:] {
			if cell != "." {
				found[letters[columns[i]]][mission.EventKind(row[0])] = cell
			}
		}
	}
	return found
}

// model follows the grid, by itself.
type model struct{ stage, before mission.Stage }

func (m model) after(kind mission.EventKind, table map[mission.Stage]map[mission.EventKind]string) (model, bool) {
	cell, may := table[m.stage][kind]
	switch {
	case !may:
		return m, false
	case cell == "=":
		return m, true
	case cell == "<":
		return model{stage: m.before}, true
	case cell == "S":
		return model{stage: mission.Suspended, before: m.stage}, true
	}
	return model{stage: letters[cell]}, true
}

// ways lead to each stage; to the suspended one, from each that can be suspended.
var ways = map[string]model{
	"":                                       {},
	"request":                                {stage: mission.Proposed},
	"request approval":                       {stage: mission.Approved},
	"request approval deployment":            {stage: mission.Deployed},
	"request approval deployment extension":  {stage: mission.Extended},
	"request approval deployment draw-down":  {stage: mission.DrawingDown},
	"request approval suspension":            {mission.Suspended, mission.Approved},
	"request approval deployment suspension": {mission.Suspended, mission.Deployed},
	"request approval deployment extension suspension": {mission.Suspended, mission.Extended},
	"request approval deployment draw-down suspension": {mission.Suspended, mission.DrawingDown},
	"request approval deployment suspension incident":  {mission.Suspended, mission.Deployed},
	"request refusal":                     {stage: mission.Closed},
	"request withdrawal":                  {stage: mission.Closed},
	"request approval deployment closure": {stage: mission.Closed},
}

func TestLifeTable(t *testing.T) {
	table := cells(t)
	for way, at := range ways {
		life := lived(t, way)
		require.Equal(t, at.stage, life.Stage(), way)
		var allowed []mission.EventKind
		for kind := range mission.EventKinds() {
			t.Run(strings.Join([]string{"after", way, "comes", string(kind)}, " "), func(t *testing.T) {
				want, may := at.after(kind, table)
				next, err := life.Advance(happens(kind, "2008-05-02"))
				assert.Equal(t, at.stage, life.Stage(), "the life itself does not change")
				if !may {
					requireFaults(t, err, "conflict kind")
					assert.True(t, life.Equal(next), "it stays as it was")
					return
				}
				allowed = append(allowed, kind)
				require.NoError(t, err)
				assert.Equal(t, want.stage, next.Stage())
				if want.stage == mission.Suspended {
					resumed, err := next.Advance(happens(mission.Resumption, "2008-05-03"))
					require.NoError(t, err)
					assert.Equal(t, want.before, resumed.Stage(), "and back")
				}
			})
		}
		assert.Equal(t, allowed, slices.Collect(life.Allowed()), "after %s", way)
	}
}

func TestTransitions(t *testing.T) {
	table := cells(t)
	n := 0
	for _, row := range table {
		n += len(row)
	}
	seen := map[mission.Transition]bool{}
	for transition := range mission.Transitions() {
		assert.False(t, seen[transition], "%v stands once", transition)
		seen[transition] = true
		want, may := model{stage: transition.From}.after(transition.Kind, table)
		assert.True(t, may, transition)
		assert.Equal(t, want.stage, transition.To, transition)
	}
	assert.Len(t, seen, n, "all of them")
	assert.Equal(t, 45, n)
	for transition := range mission.Transitions() {
		assert.Equal(t, mission.Transition{Kind: mission.Request, To: mission.Proposed}, transition)
		break
	}
	t.Run("every stage is reached, and every one but the last is left", func(t *testing.T) {
		for stage := range mission.Stages() {
			reached := slices.ContainsFunc(slices.Collect(mission.Transitions()), func(x mission.Transition) bool {
				return x.To == stage && x.From != stage
			})
			left := slices.ContainsFunc(slices.Collect(mission.Transitions()), func(x mission.Transition) bool {
				return x.From == stage && x.To != stage
			})
			assert.True(t, reached, stage)
			assert.Equal(t, stage != mission.Closed, left, stage)
		}
	})
}

func TestLifeTellsWhatIsAllowed(t *testing.T) {
	for way, want := range map[string][2]string{
		"": {
			"stage now: not begun; events allowed: request for police assistance",
			"étape actuelle\u00a0: non commencée\u00a0; événements permis\u00a0: demande d'assistance policière",
		},
		"request": {
			"stage now: proposed; events allowed: reconnaissance or assessment visit, approval, refusal and withdrawal before deployment",
			"étape actuelle\u00a0: proposée\u00a0; événements permis\u00a0: mission de reconnaissance ou visite d'évaluation, " +
				"approbation, refus et retrait avant le déploiement",
		},
		"request refusal": {"stage now: closed; events allowed: none", "étape actuelle\u00a0: terminée\u00a0; événements permis\u00a0: aucun"},
	} {
		t.Run(way, func(t *testing.T) {
			_, err := lived(t, way).Advance(happens(mission.Resumption, "2008-05-02"))
			found := fault.Of(err)
			require.Len(t, found, 1)
			assert.Equal(t, both("resumption", "reprise"), found[0].Given)
			assert.Equal(t, both(want[0], want[1]), found[0].Accepted)
		})
	}
	for kind := range lived(t, "request").Allowed() {
		assert.Equal(t, mission.Reconnaissance, kind, "who asks for the first gets the first")
		break
	}
}

func TestLifeOrder(t *testing.T) {
	for name, test := range map[string]struct {
		before, on string
		want       []string
	}{
		"the day before":                          {"2008-05-10", "2008-05-09", []string{"conflict on"}},
		"the same day":                            {"2008-05-10", "2008-05-10", nil},
		"the day after":                           {"2008-05-10", "2008-05-11", nil},
		"the month before":                        {"2008-05-10", "2008-04", []string{"conflict on"}},
		"the month of the day":                    {"2008-05-10", "2008-05", nil},
		"the last day of a month before":          {"2008-05", "2008-04-30", []string{"conflict on"}},
		"the first day of the month":              {"2008-05", "2008-05-01", nil},
		"the same month":                          {"2008-05", "2008-05", nil},
		"the year before":                         {"2008-05", "2007", []string{"conflict on"}},
		"the year":                                {"2008-05", "2008", nil},
		"the last day of the month that it hides": {"2008-05-31 2008", "2008-05-30", []string{"conflict on"}},
		"the year does not set it back":           {"2008-05-31 2008", "2008-05-31", nil},
		"the day before the first of two days":    {"[2008-05-10..2008-06-20]", "2008-05-09", []string{"conflict on"}},
		"the first of two days":                   {"[2008-05-10..2008-06-20]", "2008-05-10", nil},
		"two days until the day before":           {"2008-05-10", "[2008-04-15..2008-05-09]", []string{"conflict on"}},
		"two days until the day":                  {"2008-05-10", "[2008-04-15..2008-05-10]", nil},
		"two days do not set it back":             {"2008-05-31 [2008-04-15..2008-08-15]", "2008-05-31", nil},
		"the day before what two days hide":       {"2008-05-31 [2008-04-15..2008-08-15]", "2008-05-30", []string{"conflict on"}},
	} {
		t.Run(name, func(t *testing.T) {
			events := []mission.Event{happens(mission.Request, "2001")}
			for on := range strings.FieldsSeq(test.before) {
				events = append(events, happens(mission.Reconnaissance, on))
			}
			life, err := mission.Replay(events...)
			require.NoError(t, err)
			_, err = life.Advance(happens(mission.Approval, test.on))
			requireFaults(t, err, test.want...)
			_, err = mission.Replay(append(events, happens(mission.Approval, test.on))...)
			assert.Equal(t, test.want == nil, err == nil, "and so in a replay")
		})
	}
	t.Run("the day is told", func(t *testing.T) {
		_, err := lived(t, "request").Advance(happens(mission.Approval, "2008-04"))
		found := fault.Of(err)
		require.Len(t, found, 1)
		assert.Equal(t, both("April 2008", "avril 2008"), found[0].Given)
		assert.Equal(t, both("May 1, 2008 or later", "le 1er mai 2008 ou plus tard"), found[0].Accepted)
	})
}

func TestReplay(t *testing.T) {
	t.Run("no events", func(t *testing.T) {
		life, err := mission.Replay()
		require.NoError(t, err)
		assert.Equal(t, mission.Life{}, life)
		assert.True(t, life.IsZero())
		assert.Equal(t, mission.Stage(""), life.Stage())
	})
	t.Run("the first that may not happen, and all that are faulty by themselves", func(t *testing.T) {
		life, err := mission.Replay(
			happens(mission.Request, "2008-05"),
			happens(mission.Closure, "2008-06"), // not from proposed
			happens(mission.Closure, "2008-07"), // would not be asked
			mission.Event{Kind: "party", On: date("2001"), Basis: chosen},
			mission.Event{Kind: mission.Approval},
		)
		requireFaults(t, err, "conflict [1].kind", "unknown [3].kind", "missing [4].on", "missing [4].basis")
		assert.Equal(t, mission.Life{}, life)
	})
	t.Run("after a faulty one nothing more is asked", func(t *testing.T) {
		_, err := mission.Replay(mission.Event{Kind: mission.Request, Basis: chosen}, happens(mission.Closure, "2008"))
		requireFaults(t, err, "missing [0].on")
	})
	t.Run("kind and day at once", func(t *testing.T) {
		_, err := lived(t, "request").Advance(happens(mission.Closure, "2008-04"))
		requireFaults(t, err, "conflict kind", "conflict on")
	})
	t.Run("literals panic when they are faulty", func(t *testing.T) {
		assert.Panics(t, func() { mission.MustReplay(happens(mission.Closure, "2008")) })
		assert.NotPanics(t, func() { mission.MustReplay(happens(mission.Request, "2008")) })
	})
	t.Run("nobody can write to it", func(t *testing.T) {
		events := []mission.Event{happens(mission.Request, "2008"), happens(mission.Approval, "2008")}
		life := mission.MustReplay(events...)
		events[0] = mission.Event{}
		assert.Equal(t, happens(mission.Request, "2008"), slices.Collect(life.Events())[0])
	})
}

// TestLifeReplays advances lives at random, beside the model, and replays each.
func TestLifeReplays(t *testing.T) {
	table, made := cells(t), seeded(t)
	reached := map[mission.Stage]int{}
	refused := 0
	for range 400 {
		life, follows := mission.Life{}, model{}
		lives, records := []mission.Life{life}, [][]mission.Event{nil}
		for range made.IntN(40) {
			e := made.event()
			if made.IntN(4) > 0 { // else hardly any life would get far
				e.On, e.Basis = date("2008"), chosen
			}
			if allowed := slices.Collect(life.Allowed()); allowed != nil && made.IntN(2) == 0 {
				e.Kind = pick(made, allowed...)
			}
			next, err := life.Advance(e)
			want, may := follows.after(e.Kind, table)
			if err != nil {
				refused++
				require.True(t, life.Equal(next), "it stays as it was")
				continue
			}
			require.True(t, may, "%v after %v", e, follows)
			life, follows = next, want
			require.Equal(t, want.stage, life.Stage())
			reached[want.stage]++
			lives, records = append(lives, life), append(records, slices.Collect(life.Events()))
		}
		for i := range lives { // no life has changed, whatever came after it
			require.Equal(t, records[i], slices.Collect(lives[i].Events()))
			require.Equal(t, i, len(records[i]))
			again, err := mission.Replay(records[i]...)
			require.NoError(t, err)
			require.Equal(t, lives[i], again, "a replay gives the same value")
			require.True(t, lives[i].Equal(again))
			require.Equal(t, i == len(lives)-1, lives[i].Equal(life), "and no other one")
		}
		requireSame(t, life)
	}
	require.Positive(t, refused)
	require.Len(t, reached, 7, "every stage was reached: %v", reached)
}

func TestLifeBranches(t *testing.T) {
	life := lived(t, "request")
	for range 20 { // at every length, since memory grows in steps
		one, err := life.Advance(happens(mission.Approval, "2008-05-02"))
		require.NoError(t, err)
		other, err := life.Advance(happens(mission.Refusal, "2008-05-02"))
		require.NoError(t, err)
		require.Equal(t, []mission.Stage{mission.Approved, mission.Closed, mission.Proposed},
			[]mission.Stage{one.Stage(), other.Stage(), life.Stage()})
		last := len(slices.Collect(life.Events()))
		require.Equal(t, mission.Approval, slices.Collect(one.Events())[last].Kind, "one does not write into the other")
		require.Equal(t, mission.Refusal, slices.Collect(other.Events())[last].Kind)
		require.False(t, one.Equal(other))
		life, err = life.Advance(happens(mission.Reconnaissance, "2008-05-01"))
		require.NoError(t, err)
	}
}

func TestLifeOn(t *testing.T) {
	life := mission.MustReplay(
		happens(mission.Request, "2008-02"), happens(mission.Reconnaissance, "2008-03"), happens(mission.Approval, "2008-03-20"),
		happens(mission.Announcement, "2008"), happens(mission.Deployment, "2008-05"), happens(mission.Suspension, "2008-06-10"),
		happens(mission.Resumption, "2008-06"), happens(mission.Closure, "2009"),
	)
	for text, want := range map[string]mission.Stage{
		"2008-01-31": "", "2008-02-01": "", "2008-02-28": "", // asked for in February, on a day that nobody knows
		"2008-02-29": mission.Proposed, "2008-03-01": mission.Proposed, "2008-03-19": mission.Proposed,
		"2008-03-20": mission.Approved, "2008-04-30": mission.Approved,
		"2008-05-01": "", "2008-05-30": "", "2008-05-31": mission.Deployed, "2008-06-09": mission.Deployed,
		"2008-06-10": "", "2008-06-29": "", // suspended, and resumed on a day in June
		"2008-06-30": mission.Deployed, "2008-12-31": mission.Deployed,
		"2009-01-01": "", "2009-12-30": "", "2009-12-31": mission.Closed, "9999-12-31": mission.Closed,
	} {
		assert.Equal(t, want, life.On(day(text)), text)
	}
	assert.Equal(t, mission.Stage(""), life.On(calendar.Date{}), "on no date")
	assert.Equal(t, mission.Stage(""), mission.Life{}.On(day("2008-01-01")), "no life")

	assert.Equal(t, calendar.SpansOf(period("2008-05-31/2008-06-10"), period("2008-06-30/2009-01-01")), life.During(mission.Deployed))
	assert.Equal(t, period("2009-12-31/..").Spans(), life.During(mission.Closed))
	assert.True(t, life.During(mission.Suspended).IsEmpty(), "on no day is it known to rest")
	assert.True(t, life.During("").IsEmpty())
	assert.True(t, mission.Life{}.During(mission.Closed).IsEmpty())
}

func TestLifeOnBetweenTwoDays(t *testing.T) {
	life := mission.MustReplay(
		happens(mission.Request, "2008-02"), happens(mission.Approval, "[2008-03-15..2008-06-10]"),
		happens(mission.Deployment, "2008-07-01"), happens(mission.Closure, "[2008-12-20..2009-01-05]"),
	)
	for text, want := range map[string]mission.Stage{
		"2008-03-14": mission.Proposed, "2008-03-15": "", "2008-03-16": "", "2008-06-09": "", "2008-06-10": mission.Approved,
		"2008-06-11": mission.Approved, "2008-12-19": mission.Deployed, "2008-12-20": "", "2009-01-04": "", "2009-01-05": mission.Closed,
	} {
		assert.Equal(t, want, life.On(day(text)), text)
	}
	assert.Equal(t, period("2008-06-10/2008-07-01").Spans(), life.During(mission.Approved))
	assert.Equal(t, period("2008-07-01/2008-12-20").Spans(), life.During(mission.Deployed))
	english, french := "between March 15, 2008 and June 10, 2008: approval", "entre le 15 mars 2008 et le 10 juin 2008\u00a0: approbation"
	assert.Equal(t, both(english, french), bilingual.Both(happens(mission.Approval, "[2008-03-15..2008-06-10]").In))
}

// TestLifeOnDayByDay asks on each day how many of the events can have happened, one number after the other.
func TestLifeOnDayByDay(t *testing.T) {
	made := seeded(t)
	wide := calendar.Between(day("2007-12-20"), day("2009-01-10"))
	known, unknown := 0, 0
	for range 60 {
		life := made.life()
		events := slices.Collect(life.Events())
		var after []mission.Stage // so many of the events
		for n := range len(events) + 1 {
			after = append(after, mission.MustReplay(events[:n]...).Stage())
		}
		during := map[mission.Stage]calendar.Spans{}
		for stage := range mission.Stages() {
			during[stage] = life.During(stage)
		}
		for d := range wide.All() {
			can := map[mission.Stage]bool{}
			for n := range len(events) + 1 {
				possible := true
				for i, e := range events {
					if i < n {
						possible = possible && !e.On.Period().From().After(d)
					} else {
						possible = possible && e.On.Period().Last().After(d)
					}
				}
				if possible {
					can[after[n]] = true
				}
			}
			require.NotEmpty(t, can)
			var want mission.Stage
			if len(can) == 1 {
				for want = range can {
					known++
				}
			} else {
				unknown++
			}
			require.Equal(t, want, life.On(d), "%s of %v", d, events)
			for stage, days := range during {
				require.Equal(t, want == stage, days.Contains(d), "%s on %s of %v", stage, d, events)
			}
		}
	}
	require.Positive(t, known)
	require.Positive(t, unknown)
}

func TestLifeJSON(t *testing.T) {
	t.Run("its form", func(t *testing.T) {
		assumed := policy.Citation{Strength: policy.Assumed, Note: both("a", "b")}
		life := mission.MustReplay(mission.Event{Kind: mission.Request, On: date("2008-05"), Basis: assumed})
		data, err := json.Marshal(life)
		require.NoError(t, err)
		assert.Equal(t, `[{"kind":"request","on":"2008-05","basis":{"strength":"assumed","note":{"en":"a","fr":"b"}}}]`, string(data))
		data, err = json.Marshal(mission.Life{})
		require.NoError(t, err)
		assert.Equal(t, `[]`, string(data))
		requireSame(t, mission.Life{})
	})
	t.Run("all faults are named", func(t *testing.T) {
		requireLeft(t, lived(t, "request"), `[{"kind":"party"},{"on":5}]`, "unknown [0].kind", "malformed [1].on")
		requireLeft(t, lived(t, "request"), `{}`, "malformed ")
	})
	t.Run("a life that was not possible is not read", func(t *testing.T) {
		requireLeft(t, lived(t, "request"), `[{"kind":"approval","on":"2008","basis":{"strength":"assumed","note":{"en":"a","fr":"b"}}},{}]`,
			"conflict [0].kind", "missing [1].kind", "missing [1].on", "missing [1].basis")
	})
}

func FuzzLife(f *testing.F) {
	fuzzJSON(f, mission.Life{}, mission.Haiti().Life, lived(f, "request approval suspension incident resumption deployment"))
}

func BenchmarkReplayLife(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		events := make([]mission.Event, n)
		for i := range events {
			events[i] = happens(mission.Reconnaissance, "2008")
		}
		events[0].Kind = mission.Request
		b.Run(fmt.Sprintf("events=%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := mission.Replay(events...); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkStageOfHaitiOnADay(b *testing.B) {
	life, decision := mission.Haiti().Life, day("2008-05-01")
	b.ReportAllocs()
	for b.Loop() {
		if life.On(decision) != mission.Deployed {
			b.Fatal("not deployed")
		}
	}
}
