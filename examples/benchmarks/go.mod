// The benchmarks are a module of their own, so that nobody who uses the library inherits what they measure it against.
module github.com/canpolice/ipp/examples/benchmarks

go 1.26.0

require github.com/canpolice/ipp v0.0.0

require (
	github.com/shopspring/decimal v1.6.0 // indirect
	golang.org/x/text v0.43.0 // indirect
)

replace github.com/canpolice/ipp => ../..
