package verdict

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"cel.dev/cel-go/cel"
	"github.com/cedar-policy/cedar-go"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// change makes random facts of a candidate such that rules fail, and leaves every fact stated.
func change(c personnel.Candidate, r *rand.Rand) personnel.Candidate {
	day := func(from, until int) calendar.Date {
		return calendar.On(from+r.IntN(until-from), time.Month(1+r.IntN(12)), 1+r.IntN(28))
	}
	answer := func() policy.Answer { return []policy.Answer{policy.Yes, policy.Yes, policy.No}[r.IntN(3)] }
	for range r.IntN(4) {
		switch r.IntN(11) {
		case 0:
			c.Officer.Born = day(1945, 1992)
		case 1:
			c.Officer.Sworn = day(2000, 2012)
		case 2:
			c.Officer.Status, c.Officer.Retired = personnel.Retired, day(2003, 2012)
		case 3:
			c.Officer.Licence, c.Officer.Driving = day(2008, 2013), day(2008, 2013)
		case 4:
			c.Officer.Computer, c.Officer.Integrity = answer(), personnel.Integrity{State: answer(), Self: answer()}
		case 5, 6:
			score := func() policy.Measure { return policy.Whole(50+r.IntN(40), policy.Percent) }
			c.Officer.Languages = []personnel.LanguageAssessment{{
				Language: c.Requirement.Language, On: day(2009, 2013), Reading: score(), Listening: score(), Writing: score(), Interview: score(),
			}}
		case 7:
			c.Officer.Cleared = day(2009, 2013)
		case 8:
			from := day(2009, 2012)
			c.Officer.Tours = []personnel.EarlierTour{{Mission: "minustah", Period: calendar.Months(from, 6)}}
		case 9:
			c.Officer.Firearms = personnel.FirearmsTest{
				Assembly: policy.Whole(3+r.IntN(4), minutes), Near: policy.Whole(3+r.IntN(3), hits), Far: policy.Whole(3+r.IntN(3), hits),
			}
		case 10:
			c.Requirement.Armed = answer()
		}
	}
	return c
}

// peers are the three engines on one form of the input.
type peers struct {
	name  string
	cel   func(personnel.Candidate) (failing, faulty []string)
	cedar func(personnel.Candidate) (cedar.Decision, cedar.Diagnostic)
	rego  func(personnel.Candidate) (failing int, err error)
}

// bothForms are the engines on the record as the program keeps it, and on the record made flat for them beforehand.
func bothForms(t testing.TB) []peers {
	recordPrograms, flatPrograms := celPrograms(t, record(everything()), celOfRecord), celPrograms(t, flat(everything()), flatCEL)
	recordSet, flatSet := cedarPolicies(t, cedarOfRecord), cedarPolicies(t, flatCedar)
	recordQuery, flatQuery := regoQuery(t, regoOfRecord()), regoQuery(t, regoOfFlat())
	return []peers{
		{
			"record",
			func(c personnel.Candidate) (failing, faulty []string) { return celFailing(recordPrograms, record(c)) },
			func(c personnel.Candidate) (cedar.Decision, cedar.Diagnostic) {
				entities, request := cedarOfficer(c)
				return cedar.Authorize(recordSet, entities, request)
			},
			func(c personnel.Candidate) (int, error) { return regoFailing(recordQuery, regoInput(t, record(c))) },
		},
		{
			"flat",
			func(c personnel.Candidate) (failing, faulty []string) { return celFailing(flatPrograms, flat(c)) },
			func(c personnel.Candidate) (cedar.Decision, cedar.Diagnostic) {
				return cedar.Authorize(flatSet, cedar.EntityMap{}, cedarRequest(flat(c)))
			},
			func(c personnel.Candidate) (int, error) { return regoFailing(flatQuery, regoInput(t, flat(c))) },
		},
	}
}

// TestAllSayTheSame holds the four against each other, rule by rule where the peer names the rules, on officers of whom
// every fact is stated.
func TestAllSayTheSame(t *testing.T) {
	ours := edition()
	for _, peer := range bothForms(t) {
		t.Run(peer.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(2012, 11))
			seen := map[policy.Verdict]int{}
			for range 2000 {
				c := change(candidate(), r)
				var blocked []string
				for finding := range ours.Decide(c, tour).Blocking() {
					blocked = append(blocked, strings.TrimPrefix(finding.Rule, "benchmark/"))
				}
				failing, faulty := peer.cel(c)
				require.Empty(t, faulty)
				require.Equal(t, blocked, failing)
				decision, diagnostic := peer.cedar(c)
				require.Empty(t, diagnostic.Errors)
				require.Equal(t, len(blocked) == 0, bool(decision))
				if len(blocked) > 0 {
					require.Len(t, diagnostic.Reasons, len(blocked))
				}
				n, err := peer.rego(c)
				require.NoError(t, err)
				require.Equal(t, len(blocked), n)
				seen[ours.Verdict(c, tour)]++
			}
			assert.Greater(t, seen[policy.Met], 200)
			assert.Greater(t, seen[policy.Unmet], 200)
		})
	}
}

// TestAFactThatIsNotStated shows what each makes of a clearance of which nothing is known.
func TestAFactThatIsNotStated(t *testing.T) {
	c := candidate()
	c.Officer.Cleared = calendar.Date{}
	assert.Equal(t, policy.Unknown, edition().Verdict(c, tour), "the library: unknown, naming the fact")
	for _, peer := range bothForms(t) {
		t.Run(peer.name, func(t *testing.T) {
			failing, faulty := peer.cel(c)
			assert.Empty(t, failing)
			assert.Equal(t, []string{"clearance"}, faulty, "CEL: an error, unless the caller lists beforehand what is unknown")

			decision, diagnostic := peer.cedar(c)
			assert.Equal(t, cedar.Allow, decision, "Cedar: a policy in error is left out, so that she may go")
			assert.Len(t, diagnostic.Errors, 1)

			n, err := peer.rego(c)
			require.NoError(t, err)
			assert.Equal(t, 1, n, "Rego: the same as a clearance that is over")
		})
	}
}

func BenchmarkVerdict(b *testing.B) {
	c := candidate()
	b.Run("ipp", func(b *testing.B) {
		ours := edition()
		b.ReportAllocs()
		for b.Loop() {
			if ours.Verdict(c, tour) != policy.Met {
				b.Fatal("not met")
			}
		}
	})
	entities, request := cedarOfficer(c)
	benchmarkPeers(b, "record", celPrograms(b, record(everything()), celOfRecord), record(c),
		cedarPolicies(b, cedarOfRecord), entities, request, regoQuery(b, regoOfRecord()))
	benchmarkPeers(b, "flat", celPrograms(b, flat(everything()), flatCEL), flat(c),
		cedarPolicies(b, flatCedar), cedar.EntityMap{}, cedarRequest(flat(c)), regoQuery(b, regoOfFlat()))
}

func benchmarkPeers(b *testing.B, form string, programs []cel.Program, input map[string]any,
	set *cedar.PolicySet, entities cedar.EntityMap, request cedar.Request, query rego.PreparedEvalQuery,
) {
	b.Run("cel-go/"+form, func(b *testing.B) {
		activation, err := cel.NewActivation(input)
		require.NoError(b, err)
		b.ReportAllocs()
		for b.Loop() {
			for _, program := range programs {
				if value, _, err := program.Eval(activation); err != nil || value.Value() != true {
					b.Fatal("not met")
				}
			}
		}
	})
	b.Run("cedar-go/"+form, func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if decision, _ := cedar.Authorize(set, entities, request); decision != cedar.Allow {
				b.Fatal("not met")
			}
		}
	})
	b.Run("opa/"+form, func(b *testing.B) {
		parsed := regoInput(b, input)
		b.ReportAllocs()
		for b.Loop() {
			if n, err := regoFailing(query, parsed); err != nil || n != 0 {
				b.Fatal("not met")
			}
		}
	})
}
