package verdict

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"cel.dev/cel-go/cel"
	"github.com/cedar-policy/cedar-go"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// asNumber is a day as a whole number such as 20080501.
func asNumber(day calendar.Date) int64 {
	year, month, date := day.Year(), int(day.Month()), day.Day()
	return int64(year)*10000 + int64(month)*100 + int64(date)
}

// flat is what the peers get: one number, text or truth value for each fact. What is not stated is left out.
func flat(c personnel.Candidate) map[string]any {
	input := map[string]any{"from": asNumber(tour.From()), "last": asNumber(tour.Last())}
	days := map[string]calendar.Date{
		"born": c.Officer.Born, "sworn": c.Officer.Sworn, "retired": c.Officer.Retired, "licence": c.Officer.Licence,
		"driving": c.Officer.Driving, "cleared": c.Officer.Cleared, "tested": inLanguage(c.Officer.Languages, c.Requirement.Language).On,
	}
	answers := map[string]policy.Answer{
		"computer": c.Officer.Computer, "integrityState": c.Officer.Integrity.State, "integritySelf": c.Officer.Integrity.Self,
		"armed": c.Requirement.Armed,
	}
	scored := inLanguage(c.Officer.Languages, c.Requirement.Language)
	measures := map[string]policy.Measure{
		"reading": scored.Reading, "listening": scored.Listening, "writing": scored.Writing, "interview": scored.Interview,
		"assembly": c.Officer.Firearms.Assembly, "near": c.Officer.Firearms.Near, "far": c.Officer.Firearms.Far,
	}
	if c.Officer.Tours != nil {
		first, home := calendar.On(9999, 12, 31), calendar.On(1, 1, 1)
		for _, t := range c.Officer.Tours {
			if t.Period.From().Before(first) {
				first = t.Period.From()
			}
			if home.Before(t.Period.Until()) {
				home = t.Period.Until()
			}
		}
		days["firstAbroad"], days["homeAgain"] = first, home
	}
	if c.Officer.Status != "" {
		input["status"] = string(c.Officer.Status)
	}
	for name, day := range days {
		if !day.IsZero() {
			input[name] = asNumber(day)
		}
	}
	for name, answer := range answers {
		if answer != "" {
			input[name] = answer == policy.Yes
		}
	}
	for name, measure := range measures {
		if measure.Valid() {
			input[name] = int64(measure.Int())
		}
	}
	return input
}

// celPrograms compiles one program for each rule, since the library tells the rules apart.
func celPrograms(t testing.TB, input map[string]any, text func(rule) string) []cel.Program {
	t.Helper()
	var options []cel.EnvOption
	for name, value := range input {
		kind := cel.IntType
		switch value.(type) {
		case string:
			kind = cel.StringType
		case bool:
			kind = cel.BoolType
		case map[string]any:
			kind = cel.MapType(cel.StringType, cel.DynType)
		}
		options = append(options, cel.Variable(name, kind))
	}
	env, err := cel.NewEnv(options...)
	require.NoError(t, err)
	var programs []cel.Program
	for _, r := range rules {
		checked, issues := env.Compile(text(r))
		require.NoError(t, issues.Err(), r.name)
		program, err := env.Program(checked, cel.EvalOptions(cel.OptOptimize))
		require.NoError(t, err, r.name)
		programs = append(programs, program)
	}
	return programs
}

// celFailing are the rules that do not hold, and those that gave an error.
func celFailing(programs []cel.Program, input any) (failing, faulty []string) {
	for i, program := range programs {
		value, _, err := program.Eval(input)
		switch {
		case err != nil:
			faulty = append(faulty, rules[i].name)
		case value.Value() != true:
			failing = append(failing, rules[i].name)
		}
	}
	return failing, faulty
}

// cedarPolicies permits everything, and forbids for each rule what does not meet it.
func cedarPolicies(t testing.TB, text func(rule) string) *cedar.PolicySet {
	t.Helper()
	set := cedar.NewPolicySet()
	add := func(name, text string) {
		var one cedar.Policy
		require.NoError(t, one.UnmarshalCedar([]byte(text)), name)
		set.Add(cedar.PolicyID(name), &one)
	}
	add("permit", `permit (principal, action, resource);`)
	for _, r := range rules {
		add(r.name, `forbid (principal, action, resource) unless { `+text(r)+` };`)
	}
	return set
}

func cedarRequest(input map[string]any) cedar.Request {
	return cedar.Request{
		Principal: cedar.NewEntityUID("Officer", "o-1"), Action: cedar.NewEntityUID("Action", "go"),
		Resource: cedar.NewEntityUID("Post", "p-1"), Context: cedarValue(input).(cedar.Record),
	}
}

// regoOfFlat is the module of Rego on the flat input.
func regoOfFlat() string {
	var text strings.Builder
	text.WriteString("package ipp\n" + regoHelpers)
	for _, r := range rules {
		fmt.Fprintf(&text, "failing contains %q if not %s\n", r.name, r.rego)
	}
	return text.String()
}

// regoQuery is the prepared query of the set of rules that do not hold.
func regoQuery(t testing.TB, module string) rego.PreparedEvalQuery {
	t.Helper()
	query, err := rego.New(rego.Query("data.ipp.failing"), rego.Module("ipp.rego", module)).PrepareForEval(context.Background())
	require.NoError(t, err)
	return query
}

func regoFailing(query rego.PreparedEvalQuery, input ast.Value) (int, error) {
	results, err := query.Eval(context.Background(), rego.EvalParsedInput(input))
	if err != nil || len(results) == 0 {
		return 0, err
	}
	return len(results[0].Expressions[0].Value.([]any)), nil
}

func regoInput(t testing.TB, input map[string]any) ast.Value {
	t.Helper()
	value, err := ast.InterfaceToValue(input)
	require.NoError(t, err)
	return value
}

// everything is a candidate with every fact, the day of retirement included.
func everything() personnel.Candidate {
	c := candidate()
	c.Officer.Status, c.Officer.Retired = personnel.Retired, calendar.On(2010, 1, 1)
	return c
}

// The expressions on the flat input.
func flatCEL(r rule) string   { return r.cel }
func flatCedar(r rule) string { return r.cedar }
